-- Messages to other systems and what became of each: no read model, since what was sent cannot be made again from events.
CREATE SCHEMA webhook;

CREATE TABLE webhook.message (
    number     bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    message_id uuid        NOT NULL UNIQUE,
    system_id  uuid        NOT NULL,
    topic      text        NOT NULL,
    about      text        NOT NULL,
    made_at    timestamptz NOT NULL,
    body       text        NOT NULL,
    CONSTRAINT told_once UNIQUE (system_id, topic, about)
);

CREATE TABLE webhook.delivery (
    subscription_id uuid        NOT NULL,
    number          bigint      NOT NULL REFERENCES webhook.message,
    system_id       uuid        NOT NULL,
    attempts        int         NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL,
    last_attempt_at timestamptz,
    last_status     int,
    last_error      text,
    delivered_at    timestamptz,
    PRIMARY KEY (subscription_id, number)
);
CREATE INDEX pending_delivery ON webhook.delivery (subscription_id, system_id, number) WHERE delivered_at IS NULL;

CREATE TABLE webhook.sending (
    subscription_id uuid PRIMARY KEY,
    resumptions     int  NOT NULL DEFAULT 0,
    failures        int  NOT NULL DEFAULT 0,
    disabled_at     timestamptz
);

-- The last month whose end was told.
CREATE TABLE webhook.closed_month (
    one   boolean PRIMARY KEY DEFAULT true CHECK (one),
    month date    NOT NULL
);
