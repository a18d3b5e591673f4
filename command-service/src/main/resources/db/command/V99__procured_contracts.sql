-- Service level agreements that contracts may name, and numbers of contracts from the conclusion of their procurement on.
-- Where there are events already they are filled from the log at the start.
CREATE TABLE command_facts.procured_agreement (
    sla_id    uuid PRIMARY KEY,
    system_id uuid NOT NULL,
    first_day date NOT NULL,
    last_day  date
);

CREATE TABLE command_facts.procured_contract (
    number      text PRIMARY KEY,
    contract_id uuid NOT NULL
);
