package jp.daicho.query.proof;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where signed checkpoints are sent: {@code daicho.proof.sending.*}. By default nowhere.
 *
 * @param file a file that they are appended to; {@code null} for none
 * @param webhook a URL that they are posted to; {@code null} for none
 * @param mail mailboxes that they are sent to; {@code null} for none
 * @param firstRetry pause after the first failure; doubled after each further one
 * @param longestRetry longest pause
 * @param timeout for connecting to a mail server, and for each of its answers
 * @param look how often is looked for new checkpoints
 */
@ConfigurationProperties("daicho.proof.sending")
record SendingSettings(
        @Nullable ToFile file,
        @Nullable ToWebhook webhook,
        @Nullable ToMail mail,
        @DefaultValue("10s") Duration firstRetry,
        @DefaultValue("1h") Duration longestRetry,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("1s") Duration look) {

    private static final int MOST_DOUBLINGS = 20;

    /** The pause after so many failed attempts in a row. */
    Duration pauseAfter(int failures) {
        var pause = firstRetry.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return pause.compareTo(longestRetry) > 0 ? longestRetry : pause;
    }

    /**
     * A file.
     *
     * @param path of the file, in a directory that is there: best of another machine
     * @param every time between two of them; zero for each one
     */
    record ToFile(Path path, @DefaultValue("0s") Duration every) {}

    /**
     * A webhook.
     *
     * @param url one of {@code daicho.webhooks.destinations}
     * @param secret with which messages are signed, as {@code whsec_…}
     * @param every time between two of them; zero for each one
     */
    record ToWebhook(String url, String secret, @DefaultValue("0s") Duration every) {

        /** Says nothing of the secret. */
        @Override
        public String toString() {
            return "ToWebhook[" + url + ", every " + every + "]";
        }
    }

    /**
     * Mailboxes.
     *
     * @param to their addresses
     * @param from the sender's address
     * @param host the mail server's
     * @param username {@code null} where the server asks for none
     * @param every time between two of them; zero for each one
     */
    record ToMail(
            List<String> to,
            String from,
            String host,
            @DefaultValue("587") int port,
            @DefaultValue("STARTTLS") Protection protection,
            @Nullable String username,
            @Nullable String password,
            @DefaultValue("1d") Duration every) {

        /** Says nothing of the password. */
        @Override
        public String toString() {
            return "ToMail[" + to + " by " + host + ":" + port + ", every " + every + "]";
        }
    }

    /** How what is said to a mail server is protected on its way. */
    enum Protection {
        /** From the beginning (usually port 465). */
        TLS,
        /** After the greeting (usually port 587); a server without it is not talked to. */
        STARTTLS,
        /** Not at all, for a server on the same machine: a checkpoint is no secret. */
        NONE
    }
}
