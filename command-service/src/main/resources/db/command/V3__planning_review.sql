-- How plans stand: what reviews and approvals must know before they may act.
CREATE TABLE command_facts.plan (
    plan_id            uuid PRIMARY KEY,
    system_id          uuid NOT NULL,
    contract_id        uuid NOT NULL,
    fiscal_year        int  NOT NULL,
    latest_revision    int  NOT NULL DEFAULT 0,
    confirmed_revision int,
    submitted_by       uuid,
    CONSTRAINT plan_once UNIQUE (system_id, contract_id, fiscal_year)
);

-- What can be reviewed. Its row is locked while findings about it are raised or counted.
CREATE TABLE command_facts.review_subject (
    subject_id      uuid    PRIMARY KEY,
    system_id       uuid    NOT NULL,
    latest_revision int     NOT NULL,
    reviewed        boolean NOT NULL DEFAULT false
);

-- Findings of all revisions. A deficiency of a returned approval waits without a review until one takes it up.
CREATE TABLE command_facts.review_finding (
    finding_id uuid   PRIMARY KEY,
    subject_id uuid   NOT NULL,
    review_id  uuid,
    status     text   NOT NULL,
    place      text   NOT NULL,
    content    text   NOT NULL,
    position   bigint NOT NULL,
    ordinal    int    NOT NULL
);
CREATE INDEX review_finding_subject ON command_facts.review_finding (subject_id);
