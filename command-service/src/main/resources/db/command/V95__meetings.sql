-- Incidents as meetings must know them. Where there are events already they are filled from the log at the start.
CREATE TABLE command_facts.presentable_incident (
    incident_id uuid    PRIMARY KEY,
    system_id   uuid    NOT NULL,
    track       text    NOT NULL,
    failure     boolean NOT NULL
);
