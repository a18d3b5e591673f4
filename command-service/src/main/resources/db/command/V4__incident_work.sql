-- Which incidents, problems and work records there are; codes are unique in a system.
CREATE TABLE command_facts.incident (
    incident_id      uuid PRIMARY KEY,
    system_id        uuid NOT NULL,
    code             text NOT NULL,
    origin_system    text,
    origin_reference text,
    CONSTRAINT incident_code UNIQUE (system_id, code),
    CONSTRAINT incident_origin UNIQUE (system_id, origin_system, origin_reference)
);

CREATE TABLE command_facts.problem (
    problem_id uuid PRIMARY KEY,
    system_id  uuid NOT NULL,
    code       text NOT NULL,
    CONSTRAINT problem_code UNIQUE (system_id, code)
);

CREATE TABLE command_facts.work_record (
    work_record_id uuid PRIMARY KEY,
    system_id      uuid NOT NULL,
    code           text NOT NULL,
    incident_id    uuid,
    CONSTRAINT work_record_code UNIQUE (system_id, code)
);
CREATE INDEX work_record_incident ON command_facts.work_record (incident_id) WHERE incident_id IS NOT NULL;
