-- What the keepers of facts kept when the tables were last made from the events. Where they keep something else after an upgrade,
-- the tables are made anew at the start.
CREATE TABLE command_facts.kept (
    one   boolean PRIMARY KEY DEFAULT true CHECK (one),
    facts text    NOT NULL
);
