-- Run once by a superuser in the database that Daicho is to live in. Safe to run again. Passwords are set apart.
DO $$
DECLARE
    role text;
BEGIN
    FOREACH role IN ARRAY ARRAY['daicho_owner', 'daicho_command', 'daicho_reader', 'daicho_query', 'daicho_sealer'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role) THEN
            EXECUTE format('CREATE ROLE %I LOGIN', role);
        END IF;
        -- nobody may hold a transaction open for long: the reader of the log waits for every writer
        EXECUTE format('ALTER ROLE %I SET lock_timeout = %L', role, '10s');
        EXECUTE format('ALTER ROLE %I SET timezone = %L', role, 'UTC');
    END LOOP;
    ALTER ROLE daicho_command SET idle_in_transaction_session_timeout = '10s';
    ALTER ROLE daicho_command SET statement_timeout = '30s';
    IF current_setting('server_version_num')::int >= 170000 THEN
        ALTER ROLE daicho_command SET transaction_timeout = '60s';
    END IF;
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO daicho_owner, daicho_command, daicho_reader, daicho_query, daicho_sealer', current_database());
    -- the owner of migrations makes event_store, command_facts, vault and proof; the query side makes a schema per generation
    EXECUTE format('GRANT CREATE ON DATABASE %I TO daicho_owner, daicho_query', current_database());
    REVOKE ALL ON SCHEMA public FROM PUBLIC;
END
$$;
