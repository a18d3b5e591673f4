-- What configuration items must know of each other: who has a management number, who is still there, who relates to whom.
CREATE TABLE command_facts.configuration_item (
    item_id           uuid        PRIMARY KEY,
    system_id         uuid        NOT NULL,
    management_number text        NOT NULL,
    number_from       timestamptz NOT NULL,
    registered_from   timestamptz NOT NULL,
    related_until     timestamptz,
    retired_from      timestamptz
);
CREATE UNIQUE INDEX configuration_item_number ON command_facts.configuration_item (system_id, management_number)
    WHERE retired_from IS NULL;

CREATE TABLE command_facts.configuration_relation (
    relation_id uuid PRIMARY KEY,
    source_id   uuid NOT NULL,
    target_id   uuid NOT NULL
);
CREATE INDEX configuration_relation_target ON command_facts.configuration_relation (target_id);
