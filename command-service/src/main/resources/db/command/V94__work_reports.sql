-- Work reports as they stand, and what is on record of the periods that they are about. Where there are events already they
-- are filled from the log at the start.
CREATE TABLE command_facts.work_report (
    work_report_id uuid PRIMARY KEY,
    system_id      uuid NOT NULL,
    track          text NOT NULL,
    kind           text NOT NULL,
    contractor     uuid NOT NULL,
    first_day      date NOT NULL,
    last_day       date NOT NULL,
    stage          text NOT NULL,
    superseded_by  uuid
);
-- A regular period is reported once; a report that takes another's place comes after that one has given it up.
CREATE UNIQUE INDEX work_report_period ON command_facts.work_report (system_id, track, kind, contractor, first_day)
    WHERE superseded_by IS NULL AND kind <> 'SPOT';

CREATE TABLE command_facts.reported_work (
    work_record_id uuid PRIMARY KEY,
    system_id      uuid NOT NULL,
    contractor     uuid NOT NULL,
    track          text NOT NULL,
    nature         text NOT NULL,
    performed_on   date NOT NULL,
    minutes        bigint
);
CREATE INDEX reported_work_day ON command_facts.reported_work (system_id, performed_on);

-- Incidents are kept with what is said of them in reports and meetings. They are made anew from the events at the start.
TRUNCATE command_facts.incident;
ALTER TABLE command_facts.incident
    ADD COLUMN track       text    NOT NULL,
    ADD COLUMN failure     boolean NOT NULL,
    ADD COLUMN reported_on date    NOT NULL;
CREATE INDEX incident_day ON command_facts.incident (system_id, reported_on);
