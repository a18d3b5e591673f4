-- The installation's own closure days, as they stand.
CREATE TABLE command_facts.closure_day (
    day  date PRIMARY KEY,
    name text NOT NULL
);

-- Raw samples by month of their time, so that a month can be dropped as a whole. Partitions are made when they are first
-- needed, within the transaction that records: the table is made apart and attached, which writers of other months do not
-- wait for. There is no default partition: with one, attaching would have to lock and search it.
CREATE FUNCTION measurement.make_partition(month date) RETURNS void
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
    IF to_regclass('measurement.' || name) IS NOT NULL THEN
        RETURN;
    END IF;
    EXECUTE format(
        'CREATE TABLE measurement.%I (LIKE measurement.sample INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING INDEXES)', name);
    EXECUTE format(
        'ALTER TABLE measurement.sample ATTACH PARTITION measurement.%I FOR VALUES FROM (%s) TO (%s)', name, begins, ends);
END
$$;
REVOKE ALL ON FUNCTION measurement.make_partition(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION measurement.make_partition(date) TO daicho_command;

-- What was kept by year until now goes into its months.
DO $$
DECLARE
    old   record;
    month date;
BEGIN
    FOR old IN SELECT inhrelid::regclass AS partition FROM pg_inherits WHERE inhparent = 'measurement.sample'::regclass LOOP
        EXECUTE format('ALTER TABLE measurement.sample DETACH PARTITION %s', old.partition);
        EXECUTE format('ALTER TABLE %s RENAME TO %I', old.partition, 'old_' || replace(old.partition::text, 'measurement.', ''));
    END LOOP;
    FOR old IN SELECT oid::regclass AS partition FROM pg_class
               WHERE relnamespace = 'measurement'::regnamespace AND relkind = 'r' AND relname LIKE 'old\_sample\_%' LOOP
        FOR month IN EXECUTE format('SELECT DISTINCT date_trunc(''month'', measured_at AT TIME ZONE ''UTC'')::date FROM %s', old.partition) LOOP
            PERFORM measurement.make_partition(month);
        END LOOP;
        EXECUTE format('INSERT INTO measurement.sample SELECT * FROM %s', old.partition);
        EXECUTE format('DROP TABLE %s', old.partition);
    END LOOP;
END
$$;
