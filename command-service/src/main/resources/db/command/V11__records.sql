-- Records beside the events: what was refused, and who saw what. Whoever writes them cannot alter them, and can only
-- have those forgotten that are past their time.
CREATE SCHEMA records;

CREATE TABLE records.refusal (
    refusal_id      uuid        PRIMARY KEY,
    refused_at      timestamptz NOT NULL,
    problem         text        NOT NULL,
    status          int         NOT NULL,
    guideline       text[]      NOT NULL,
    operation       text        NOT NULL,
    aggregate_type  text        NOT NULL,
    aggregate_id    uuid        NOT NULL,
    system_id       uuid,
    person_id       uuid,       -- none where the directory does not know the caller, and then
    caller_digest   text,       -- what the login of an unknown caller is known by
    organisation_id uuid,
    role            text,       -- none where the caller held no role that is allowed
    correlation     text        NOT NULL,
    request_digest  bytea       NOT NULL
);
CREATE INDEX refusal_time ON records.refusal (refused_at, refusal_id);
CREATE INDEX refusal_problem ON records.refusal (problem, refused_at);
CREATE INDEX refusal_person ON records.refusal (person_id, refused_at);
CREATE INDEX refusal_aggregate ON records.refusal (aggregate_id);

CREATE TABLE records.access (
    access_id       uuid        PRIMARY KEY,
    seen_at         timestamptz NOT NULL,
    operation       text        NOT NULL,
    sensitivity     text        NOT NULL,
    person_id       uuid        NOT NULL,
    organisation_id uuid        NOT NULL,
    roles           text[]      NOT NULL,
    system_id       uuid,
    subjects        uuid[]      NOT NULL,
    position        bigint      NOT NULL,
    correlation     text        NOT NULL
);
CREATE INDEX access_time ON records.access (seen_at, access_id);
CREATE INDEX access_person ON records.access (person_id, seen_at);
CREATE INDEX access_subjects ON records.access USING gin (subjects);

CREATE FUNCTION records.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Records are append-only: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON records.refusal
    FOR EACH STATEMENT EXECUTE FUNCTION records.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON records.access
    FOR EACH STATEMENT EXECUTE FUNCTION records.refuse_change();

-- The only way for a record to go: by its age, some at a time. Nobody's settings make that less than thirty days.
CREATE FUNCTION records.forget_refusals(before timestamptz) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    forgotten bigint;
BEGIN
    IF before > now() - interval '30 days' THEN
        RAISE EXCEPTION 'Records are kept for thirty days at least' USING ERRCODE = 'insufficient_privilege';
    END IF;
    DELETE FROM records.refusal WHERE refusal_id IN (
        SELECT r.refusal_id FROM records.refusal r WHERE r.refused_at < before ORDER BY r.refused_at LIMIT 5000);
    GET DIAGNOSTICS forgotten = ROW_COUNT;
    RETURN forgotten;
END
$$;
CREATE FUNCTION records.forget_accesses(before timestamptz) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    forgotten bigint;
BEGIN
    IF before > now() - interval '30 days' THEN
        RAISE EXCEPTION 'Records are kept for thirty days at least' USING ERRCODE = 'insufficient_privilege';
    END IF;
    DELETE FROM records.access WHERE access_id IN (
        SELECT a.access_id FROM records.access a WHERE a.seen_at < before ORDER BY a.seen_at LIMIT 5000);
    GET DIAGNOSTICS forgotten = ROW_COUNT;
    RETURN forgotten;
END
$$;
REVOKE EXECUTE ON FUNCTION records.forget_refusals, records.forget_accesses FROM PUBLIC;

GRANT USAGE ON SCHEMA records TO daicho_command, daicho_query, daicho_reader;
GRANT INSERT ON records.refusal TO daicho_command;
GRANT EXECUTE ON FUNCTION records.forget_refusals TO daicho_command;
GRANT INSERT ON records.access TO daicho_query;
GRANT EXECUTE ON FUNCTION records.forget_accesses TO daicho_query;
GRANT SELECT ON records.refusal, records.access TO daicho_reader;

-- Answers were kept by the caller's login; they are kept by its digest from now on, and the logins go.
DELETE FROM event_store.idempotency_key;

-- The key by which logins are told apart, wrapped like the keys of persons, so that the master key can be changed.
CREATE TABLE vault.login_key (
    one     boolean PRIMARY KEY DEFAULT true CHECK (one),
    wrapped bytea   NOT NULL
);
GRANT SELECT, INSERT, UPDATE (wrapped) ON vault.login_key TO daicho_command;
GRANT SELECT ON vault.login_key TO daicho_reader;
GRANT UPDATE (wrapped) ON vault.person_key TO daicho_command;
-- what was destroyed leaves the table's pages soon: each dead row asks for a vacuum
ALTER TABLE vault.person_key SET (autovacuum_vacuum_threshold = 1, autovacuum_vacuum_scale_factor = 0);
