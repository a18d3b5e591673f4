package jp.daicho.command.webhook;

import java.util.Optional;
import java.util.UUID;

/** Keeps the secrets that sign messages. */
interface WebhookVault {

    /** A new secret, kept in the transaction of the command. */
    void create(UUID subscription, int number);

    /** The latest secret, to whoever asks first; nobody is shown it again. */
    Optional<String> showLatest(UUID subscription);
}
