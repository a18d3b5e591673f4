-- The proof of the event log: not disposable, append-only, backed up with the events. The query side's sealer writes it.
CREATE SCHEMA proof;

-- One leaf an event, in the order of the log; the index has no gaps, the position has.
CREATE TABLE proof.leaf (
    index    bigint PRIMARY KEY CHECK (index >= 0),
    position bigint NOT NULL UNIQUE CHECK (position > index),
    hash     bytea  NOT NULL CHECK (octet_length(hash) = 32),
    -- of the payload alone: so that a verifier can tell what of an event was changed
    payload  bytea  NOT NULL CHECK (octet_length(payload) = 32)
);

-- The tiles above the leaves: the hash at a level is the root of 256^level leaves. A tile is 256 of them.
CREATE TABLE proof.tile_hash (
    level int    NOT NULL CHECK (level BETWEEN 1 AND 7),
    index bigint NOT NULL CHECK (index >= 0),
    hash  bytea  NOT NULL CHECK (octet_length(hash) = 32),
    PRIMARY KEY (level, index)
);

-- What was signed, as it was signed; each is written in the transaction of its leaves.
CREATE TABLE proof.checkpoint (
    size        bigint      PRIMARY KEY CHECK (size > 0),
    position    bigint      NOT NULL,
    incarnation uuid        NOT NULL,
    sealed_at   timestamptz NOT NULL,
    note        text        NOT NULL
);

CREATE FUNCTION proof.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The proof is append-only: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON proof.leaf
    FOR EACH STATEMENT EXECUTE FUNCTION proof.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON proof.tile_hash
    FOR EACH STATEMENT EXECUTE FUNCTION proof.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON proof.checkpoint
    FOR EACH STATEMENT EXECUTE FUNCTION proof.refuse_change();

GRANT USAGE ON SCHEMA proof TO daicho_sealer, daicho_reader;
GRANT SELECT, INSERT ON proof.leaf, proof.tile_hash, proof.checkpoint TO daicho_sealer;
GRANT SELECT ON proof.leaf, proof.tile_hash, proof.checkpoint TO daicho_reader;
