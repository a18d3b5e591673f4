-- What chapter III asks of a system that is procured for. Where there are events already it is filled from the log at the start.
CREATE TABLE command_facts.procured_system (
    system_id         uuid    PRIMARY KEY,
    type              text    NOT NULL,
    solution          text    NOT NULL,
    criticality       text    NOT NULL,
    data_classes      text[]  NOT NULL,
    networks          text[]  NOT NULL,
    designed_at_build boolean NOT NULL,
    -- tracks of which the design was recorded, of which it was made at build, and whose work the build contract includes
    recorded          text[]  NOT NULL DEFAULT '{}',
    designed          text[]  NOT NULL DEFAULT '{}',
    included          text[]  NOT NULL DEFAULT '{}'
);
