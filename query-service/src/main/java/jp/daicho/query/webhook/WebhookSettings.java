package jp.daicho.query.webhook;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages are sent: {@code daicho.webhooks.*}.
 *
 * @param destinations origins to which messages may go, such as {@code
 *     https://hooks.example.lg.jp}; by default none
 * @param privateHosts hosts that may have an address of a private network
 * @param firstRetry pause after the first failure; doubled after each further one
 * @param longestRetry longest pause
 * @param mostFailures failures in a row after which a subscription is disabled
 * @param timeout for connecting, and for the answer
 * @param every how often is looked for what is new or due
 */
@ConfigurationProperties("daicho.webhooks")
record WebhookSettings(
        @DefaultValue List<String> destinations,
        @DefaultValue List<String> privateHosts,
        @DefaultValue("10s") Duration firstRetry,
        @DefaultValue("1h") Duration longestRetry,
        @DefaultValue("20") int mostFailures,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("1s") Duration every) {

    private static final int MOST_DOUBLINGS = 20;

    /** The pause after so many failed attempts. */
    Duration pauseAfter(int attempts) {
        var pause = firstRetry.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        return pause.compareTo(longestRetry) > 0 ? longestRetry : pause;
    }
}
