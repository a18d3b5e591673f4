-- Which periods of contracts are inspected, and what is on record and submitted for them. Where there are events already
-- they are filled from the log at the start.
CREATE TABLE command_facts.inspected_work (
    work_record_id  uuid PRIMARY KEY,
    system_id       uuid NOT NULL,
    organisation_id uuid NOT NULL,
    track           text NOT NULL,
    performed_on    date NOT NULL
);

CREATE TABLE command_facts.inspected_report (
    report_id uuid    PRIMARY KEY,
    system_id uuid    NOT NULL,
    sla_id    uuid    NOT NULL,
    first_day date    NOT NULL,
    last_day  date    NOT NULL,
    confirmed boolean NOT NULL
);

-- Items of confirmed reports, with the improvement plan of those that were missed.
CREATE TABLE command_facts.inspected_miss (
    report_id uuid    NOT NULL,
    item      text    NOT NULL,
    system_id uuid    NOT NULL,
    missed    boolean NOT NULL,
    plan_id   uuid,
    submitted boolean NOT NULL,
    PRIMARY KEY (report_id, item)
);
CREATE INDEX inspected_miss_plan ON command_facts.inspected_miss (plan_id) WHERE plan_id IS NOT NULL;

CREATE TABLE command_facts.inspected_agreement (
    sla_id      uuid PRIMARY KEY,
    system_id   uuid NOT NULL,
    contract_id uuid,
    code        text NOT NULL,
    first_day   date NOT NULL,
    last_day    date
);
CREATE INDEX inspected_agreement_system ON command_facts.inspected_agreement (system_id);

CREATE TABLE command_facts.inspection (
    inspection_id uuid PRIMARY KEY,
    system_id     uuid NOT NULL,
    contract_id   uuid NOT NULL,
    track         text NOT NULL,
    first_day     date NOT NULL,
    last_day      date NOT NULL
);
CREATE INDEX inspection_contract ON command_facts.inspection (contract_id, system_id);
