-- What was said of each configuration item and from when on, to tell it as of any moment. Where there are items already it
-- is filled from the log at the start.
CREATE TABLE command_facts.asset_record (
    item_id           uuid        NOT NULL,
    position          bigint      NOT NULL,
    system_id         uuid        NOT NULL,
    valid_from        timestamptz NOT NULL,
    kind              text,
    management_number text,
    attributes        jsonb       NOT NULL,
    removed           text[]      NOT NULL,
    retired           boolean     NOT NULL,
    PRIMARY KEY (item_id, position)
);
CREATE INDEX asset_record_number ON command_facts.asset_record (system_id, management_number)
    WHERE management_number IS NOT NULL;

-- Which tracks of a system's fiscal years are verified: a verification of both takes both.
CREATE TABLE command_facts.verification_scope (
    system_id       uuid NOT NULL,
    fiscal_year     int  NOT NULL,
    track           text NOT NULL,
    verification_id uuid NOT NULL,
    PRIMARY KEY (system_id, fiscal_year, track)
);
