-- What a report's figures rest on, and how items stand in confirmed reports. Installations that hold events already make the facts
-- anew once (daicho.facts.rebuild=true).
ALTER TABLE command_facts.measurement_batch ADD COLUMN first_at timestamptz, ADD COLUMN last_at timestamptz;
CREATE INDEX measurement_batch_system ON command_facts.measurement_batch (system_id, last_at);

-- When services were down, as their incidents tell it; an incident that was reopened tells of several times.
CREATE TABLE command_facts.outage_source (
    incident_id      uuid PRIMARY KEY,
    system_id        uuid NOT NULL,
    code             text NOT NULL,
    outages          int  NOT NULL,
    responsible_side text,
    side_said_by     uuid
);

CREATE TABLE command_facts.service_outage (
    incident_id      uuid        NOT NULL,
    number           int         NOT NULL,
    system_id        uuid        NOT NULL,
    code             text        NOT NULL,
    begins_at        timestamptz NOT NULL,
    ends_at          timestamptz,
    responsible_side text,
    side_said_by     uuid,
    PRIMARY KEY (incident_id, number)
);
CREATE INDEX service_outage_system ON command_facts.service_outage (system_id, begins_at);

CREATE TABLE command_facts.judged_item (
    report_id uuid NOT NULL,
    item      text NOT NULL,
    sla_id    uuid NOT NULL,
    period    text NOT NULL,
    first_day date NOT NULL,
    judgement text NOT NULL,
    value     numeric,
    PRIMARY KEY (report_id, item)
);
CREATE INDEX judged_item_next ON command_facts.judged_item (sla_id, item, first_day);

CREATE TABLE command_facts.improvement_plan (
    plan_id  uuid    PRIMARY KEY,
    sla_id   uuid    NOT NULL,
    item     text    NOT NULL,
    last_day date    NOT NULL,
    settled  boolean NOT NULL
);
CREATE INDEX improvement_plan_open ON command_facts.improvement_plan (sla_id, item) WHERE NOT settled;
