-- The last reading of each cumulative series that is mapped: what the next one is counted from. No event tells of it, so that it
-- is not of the facts that are made anew; without it a series is counted from its next reading on.
CREATE TABLE measurement.series_reading (
    mapping_id uuid        NOT NULL,
    series     text        NOT NULL, -- SHA-256 of what tells the series from others, in hexadecimal
    started_at timestamptz,          -- since when it counts, as it says itself
    read_at    timestamptz NOT NULL,
    value      numeric     NOT NULL, -- of a histogram: how many values there were
    good       bigint,               -- of a histogram: how many of them were good
    revision   bigint      NOT NULL, -- grows by one with each batch that moves it on
    PRIMARY KEY (mapping_id, series)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON measurement.series_reading TO daicho_command;
