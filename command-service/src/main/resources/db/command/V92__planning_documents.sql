-- Beside the plan of maintenance, each year's planning has implementation rules and work procedures, and the same of
-- operation. What was kept before was of maintenance plans alone.
ALTER TABLE command_facts.plan
    ADD COLUMN kind              text    NOT NULL DEFAULT 'MAINTENANCE_WORK_PLAN',
    ADD COLUMN part              text    NOT NULL DEFAULT 'PLAN',
    ADD COLUMN maintenance       boolean NOT NULL DEFAULT true,
    ADD COLUMN operation         boolean NOT NULL DEFAULT false,
    ADD COLUMN approved_revision int,
    DROP CONSTRAINT plan_once;

ALTER TABLE command_facts.plan
    ALTER COLUMN kind DROP DEFAULT,
    ALTER COLUMN part DROP DEFAULT,
    ALTER COLUMN maintenance DROP DEFAULT,
    ALTER COLUMN operation DROP DEFAULT;

-- A merged document stands in the place of both.
CREATE UNIQUE INDEX plan_of_maintenance_once
    ON command_facts.plan (system_id, contract_id, fiscal_year, part) WHERE maintenance;
CREATE UNIQUE INDEX plan_of_operation_once
    ON command_facts.plan (system_id, contract_id, fiscal_year, part) WHERE operation;
