-- The only truth: an append-only table of events.
CREATE SCHEMA IF NOT EXISTS event_store; -- made by Flyway for its history
CREATE SCHEMA command_facts;

CREATE TABLE event_store.domain_event (
    position       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id       uuid        NOT NULL,
    aggregate_id   text        NOT NULL,
    sequence       bigint      NOT NULL,
    aggregate_type text        NOT NULL,
    type           text        NOT NULL,
    revision       int         NOT NULL,
    recorded_at    timestamptz NOT NULL,
    payload        text        NOT NULL,
    metadata       text        NOT NULL,
    CONSTRAINT domain_event_once UNIQUE (aggregate_id, sequence)
);

-- Which life of the store this is: after a restore from a backup a new one begins, and positions of the old one are refused.
CREATE TABLE event_store.incarnation (
    id         uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    started_at timestamptz NOT NULL DEFAULT now()
);
INSERT INTO event_store.incarnation DEFAULT VALUES;

-- The answer that a caller got for an Idempotency-Key, kept in the transaction of the events.
CREATE TABLE event_store.idempotency_key (
    caller       text        NOT NULL,
    key          text        NOT NULL,
    request_hash bytea       NOT NULL,
    answer       text        NOT NULL,
    answered_at  timestamptz NOT NULL,
    PRIMARY KEY (caller, key)
);
CREATE INDEX idempotency_key_age ON event_store.idempotency_key (answered_at);

CREATE FUNCTION event_store.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The event log is append-only: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event_store.domain_event
    FOR EACH STATEMENT EXECUTE FUNCTION event_store.refuse_change();

GRANT USAGE ON SCHEMA event_store TO daicho_command, daicho_reader;
GRANT SELECT, INSERT ON event_store.domain_event TO daicho_command;
GRANT SELECT ON event_store.domain_event, event_store.incarnation TO daicho_reader;
GRANT SELECT ON event_store.incarnation TO daicho_command;
GRANT SELECT, INSERT, DELETE ON event_store.idempotency_key TO daicho_command;

GRANT USAGE ON SCHEMA command_facts TO daicho_command;
ALTER DEFAULT PRIVILEGES IN SCHEMA command_facts
    GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON TABLES TO daicho_command;
