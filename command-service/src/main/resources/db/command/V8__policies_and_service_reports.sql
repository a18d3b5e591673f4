-- How far each policy has come in the log, and the events after which it got nothing done. Not made anew from the events: lost,
-- policies begin at the end of the log.
CREATE SCHEMA policy;

CREATE TABLE policy.progress (
    policy   text   PRIMARY KEY,
    position bigint NOT NULL
);

CREATE TABLE policy.dead_letter (
    policy       text        NOT NULL,
    event_id     uuid        NOT NULL,
    position     bigint      NOT NULL,
    aggregate_id text        NOT NULL,
    problem      text        NOT NULL,
    detail       text        NOT NULL,
    failed_at    timestamptz NOT NULL,
    tries        int         NOT NULL,
    PRIMARY KEY (policy, event_id)
);
CREATE INDEX dead_letter_order ON policy.dead_letter (policy, aggregate_id, position);

GRANT USAGE ON SCHEMA policy TO daicho_command;
GRANT SELECT, INSERT, UPDATE ON policy.progress TO daicho_command;
GRANT SELECT, INSERT, UPDATE, DELETE ON policy.dead_letter TO daicho_command;
