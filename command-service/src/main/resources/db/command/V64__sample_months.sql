-- Two first samples of a month at once: whoever waits for the other looks into the catalogue with a snapshot of after the
-- waiting, where to_regclass may answer from what it knew before.
CREATE OR REPLACE FUNCTION measurement.make_partition(month date) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE
    first    date := date_trunc('month', month)::date;
    begins   text := quote_literal(first || ' 00:00:00+00');
    ends     text := quote_literal((first + interval '1 month')::date || ' 00:00:00+00');
    name     text := 'sample_' || to_char(first, 'YYYY_MM');
BEGIN
    IF first < date '2000-01-01' THEN
        begins := 'MINVALUE';
        ends := quote_literal('2000-01-01 00:00:00+00');
        name := 'sample_before_2000';
    END IF;
    IF to_regclass('measurement.' || name) IS NOT NULL THEN
        RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('measurement ' || name, 0));
    PERFORM FROM pg_class WHERE relnamespace = 'measurement'::regnamespace AND relname = name;
    IF FOUND THEN
        RETURN;
    END IF;
    EXECUTE format(
        'CREATE TABLE measurement.%I (LIKE measurement.sample INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING INDEXES)', name);
    EXECUTE format(
        'ALTER TABLE measurement.sample ATTACH PARTITION measurement.%I FOR VALUES FROM (%s) TO (%s)', name, begins, ends);
END
$$;

-- Drops the oldest month that ended before that day, and says its name; NULL where there is none. Who records may do that
-- with months that ended a year ago or longer, and with nothing younger. It gives up after a second rather than let writers
-- queue behind it.
CREATE FUNCTION measurement.drop_oldest_partition(before date) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog SET lock_timeout = '1s'
AS $$
DECLARE
    latest date := (date_trunc('month', now() AT TIME ZONE 'UTC') - interval '12 months')::date;
    oldest text;
BEGIN
    IF before > latest THEN
        RAISE EXCEPTION 'Raw samples are kept for 12 months at least: % is after %', before, latest
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT c.relname INTO oldest
      FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
     WHERE i.inhparent = 'measurement.sample'::regclass
       AND (c.relname = 'sample_before_2000' AND before >= date '2000-01-01'
            OR c.relname ~ '^sample_[0-9]{4}_[0-9]{2}$'
               AND to_date(substr(c.relname, 8), 'YYYY_MM') + interval '1 month' <= before)
     ORDER BY c.relname <> 'sample_before_2000', c.relname
     LIMIT 1;
    IF oldest IS NOT NULL THEN
        EXECUTE format('DROP TABLE measurement.%I', oldest);
    END IF;
    RETURN oldest;
END
$$;
REVOKE ALL ON FUNCTION measurement.drop_oldest_partition(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION measurement.drop_oldest_partition(date) TO daicho_command;
