-- Which series of the ward's monitoring measure which agreed items.
CREATE TABLE command_facts.series_mapping (
    mapping_id uuid    PRIMARY KEY,
    system_id  uuid    NOT NULL,
    source     text    NOT NULL,
    metric     text    NOT NULL,
    labels     jsonb   NOT NULL,
    item       text    NOT NULL,
    factor     numeric,
    good_up_to numeric,
    series     text    NOT NULL, -- source, metric, labels in order and item: each once while it holds
    ended      boolean NOT NULL DEFAULT false
);
CREATE UNIQUE INDEX series_mapping_holds ON command_facts.series_mapping (system_id, md5(series)) WHERE NOT ended;
