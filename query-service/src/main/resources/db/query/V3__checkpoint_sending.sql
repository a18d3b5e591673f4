-- How far checkpoints have been sent to where they are kept: no read model, since what was sent cannot be told from events.
CREATE SCHEMA proof_sending;

CREATE TABLE proof_sending.destination (
    destination     text        PRIMARY KEY,
    size            bigint      NOT NULL DEFAULT 0,  -- of the last checkpoint that was taken
    incarnation     uuid,                            -- which life of the store that was
    sent_at         timestamptz,
    next_attempt_at timestamptz NOT NULL,
    failures        int         NOT NULL DEFAULT 0,  -- in a row
    last_error      text
);
