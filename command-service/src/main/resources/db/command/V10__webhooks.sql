-- Secrets that sign messages to other systems: sealed by a key of their own, which the master key wraps.
CREATE TABLE vault.webhook_secret (
    subscription_id uuid    NOT NULL,
    number          int     NOT NULL,
    wrapped         bytea   NOT NULL,
    sealed          text    NOT NULL,
    shown           boolean NOT NULL DEFAULT false,
    PRIMARY KEY (subscription_id, number)
);
GRANT SELECT, INSERT, UPDATE ON vault.webhook_secret TO daicho_command;
GRANT SELECT ON vault.webhook_secret TO daicho_reader;
