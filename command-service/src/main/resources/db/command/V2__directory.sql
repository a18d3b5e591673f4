-- Keys of persons: whoever holds none of them reads none of the names in the log.
CREATE SCHEMA vault;

CREATE TABLE vault.person_key (
    person_id uuid  PRIMARY KEY,
    wrapped   bytea NOT NULL
);
GRANT USAGE ON SCHEMA vault TO daicho_command, daicho_reader;
GRANT SELECT, INSERT, DELETE ON vault.person_key TO daicho_command;
GRANT SELECT ON vault.person_key TO daicho_reader;

-- organisation

CREATE TABLE command_facts.organisation (
    organisation_id uuid PRIMARY KEY,
    kind            text NOT NULL, -- UNIT or CONTRACTOR
    unit_kind       text,
    code            text NOT NULL, -- the unit's code or the corporate number
    merged_into     uuid,
    UNIQUE (kind, code)
);

CREATE TABLE command_facts.person (
    person_id       uuid    PRIMARY KEY,
    organisation_id uuid    NOT NULL,
    position        text    NOT NULL,
    login_digest    text    UNIQUE, -- none of those who have left
    ended           boolean NOT NULL
);
CREATE INDEX person_organisation ON command_facts.person (organisation_id);

CREATE TABLE command_facts.municipal_role (
    holder_id uuid NOT NULL, -- a person or a unit
    role      text NOT NULL,
    PRIMARY KEY (holder_id, role)
);

CREATE TABLE command_facts.delegation (
    delegation_id uuid        PRIMARY KEY,
    section_id    uuid        NOT NULL,
    manager_id    uuid        NOT NULL,
    delegate_id   uuid        NOT NULL,
    systems       uuid[], -- none: all of the section
    valid_from    timestamptz NOT NULL,
    valid_until   timestamptz NOT NULL
);
CREATE INDEX delegation_delegate ON command_facts.delegation (delegate_id);
CREATE INDEX delegation_section ON command_facts.delegation (section_id);

-- register

CREATE TABLE command_facts.system (
    system_id      uuid    PRIMARY KEY,
    code           text    NOT NULL UNIQUE,
    owning_section uuid    NOT NULL,
    type           text    NOT NULL,
    applicability  text    NOT NULL,
    criticality    text    NOT NULL,
    networks       text[]  NOT NULL,
    live           boolean NOT NULL,
    retired        boolean NOT NULL
);
CREATE INDEX system_owning_section ON command_facts.system (owning_section);

-- Who has which role on a system: what was appointed, and what a contract gives.
CREATE TABLE command_facts.appointment (
    appointment_id  uuid        PRIMARY KEY,
    system_id       uuid        NOT NULL,
    organisation_id uuid        NOT NULL,
    role            text        NOT NULL,
    contract_id     uuid,
    valid_from      timestamptz NOT NULL,
    agreed_until    timestamptz NOT NULL, -- by itself
    valid_until     timestamptz NOT NULL  -- and by the contract that it rests on
);
CREATE INDEX appointment_organisation ON command_facts.appointment (organisation_id, system_id);
CREATE INDEX appointment_system ON command_facts.appointment (system_id);
CREATE INDEX appointment_contract ON command_facts.appointment (contract_id);

-- contract

CREATE TABLE command_facts.contract (
    contract_id                  uuid   PRIMARY KEY,
    number                       text   NOT NULL UNIQUE,
    track                        text   NOT NULL,
    contractor_id                uuid   NOT NULL,
    systems                      uuid[] NOT NULL,
    begins                       date   NOT NULL,
    ends                         date   NOT NULL,
    non_conformity_notice_months int
);
CREATE INDEX contract_contractor ON command_facts.contract (contractor_id);
CREATE INDEX contract_systems ON command_facts.contract USING gin (systems);
