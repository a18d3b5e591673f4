-- Where each read model is; the read models themselves are made from the code, each generation in a schema of its own.
CREATE TABLE read_model.projection_position (
    name        text    NOT NULL,
    generation  int     NOT NULL,
    position    bigint  NOT NULL,
    incarnation uuid    NOT NULL,
    shape       text    NOT NULL,
    live        boolean NOT NULL,
    rebuild     boolean NOT NULL DEFAULT false,
    PRIMARY KEY (name, generation)
);
CREATE UNIQUE INDEX one_live_generation ON read_model.projection_position (name) WHERE live;
