-- Which tracks of a system's fiscal years are evaluated: a review of both takes both.
CREATE TABLE command_facts.annual_review_scope (
    system_id        uuid NOT NULL,
    fiscal_year      int  NOT NULL,
    kind             text NOT NULL,
    track            text NOT NULL,
    annual_review_id uuid NOT NULL,
    PRIMARY KEY (system_id, fiscal_year, kind, track)
);

-- What sort of thing is reviewed; until now all were plans.
ALTER TABLE command_facts.review_subject ADD COLUMN subject text NOT NULL DEFAULT 'PLAN_DOCUMENT';
