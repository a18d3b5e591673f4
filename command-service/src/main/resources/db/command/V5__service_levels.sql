-- Codes of agreements, and which items are agreed when.
CREATE TABLE command_facts.sla (
    sla_id    uuid PRIMARY KEY,
    system_id uuid NOT NULL,
    code      text NOT NULL,
    CONSTRAINT sla_code UNIQUE (system_id, code)
);

CREATE TABLE command_facts.sla_item (
    sla_id          uuid NOT NULL,
    item            text NOT NULL,
    starts_on       date NOT NULL,
    ends_on         date,
    system_id       uuid NOT NULL,
    time_zone       text NOT NULL,
    kind            text NOT NULL,
    good_comparison text,
    good_limit      numeric,
    sample_seconds  int,
    PRIMARY KEY (sla_id, item, starts_on)
);
CREATE INDEX sla_item_of_system ON command_facts.sla_item (system_id, item);

CREATE TABLE command_facts.measurement_batch (
    batch_id     uuid PRIMARY KEY,
    system_id    uuid NOT NULL,
    samples      int  NOT NULL,
    corrected_by uuid
);

CREATE TABLE command_facts.measurement_refusal (
    batch_id uuid NOT NULL,
    line     int  NOT NULL,
    reason   text NOT NULL,
    PRIMARY KEY (batch_id, line)
);

-- Raw samples: written in the transaction of their event, whose digest proves them, and never changed. They are truth
-- beside the log, not a read model: they are backed up with it.
CREATE SCHEMA measurement;

CREATE TABLE measurement.sample (
    batch_id    uuid        NOT NULL,
    system_id   uuid        NOT NULL,
    line        int         NOT NULL,
    item        text        NOT NULL,
    measured_at timestamptz NOT NULL,
    value       numeric,
    good        bigint,
    count       bigint,
    PRIMARY KEY (batch_id, line, measured_at)
) PARTITION BY RANGE (measured_at);

CREATE TABLE measurement.sample_other PARTITION OF measurement.sample DEFAULT;
DO $$
BEGIN
    FOR year IN 2010..2050 LOOP
        EXECUTE format(
            'CREATE TABLE measurement.sample_%s PARTITION OF measurement.sample FOR VALUES FROM (%L) TO (%L)',
            year, year || '-01-01 00:00:00+00', (year + 1) || '-01-01 00:00:00+00');
    END LOOP;
END
$$;

GRANT USAGE ON SCHEMA measurement TO daicho_command;
GRANT INSERT ON measurement.sample TO daicho_command;
