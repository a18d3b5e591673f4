package jp.daicho.query.webhook;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.daicho.contract.EventCodec;
import jp.daicho.query.platform.ViewMapper;
import jp.daicho.query.servicelevel.LevelSignal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Messages and their deliveries in the database. */
@Component
class WebhookOutbox {

    /** A message that is due to somebody. */
    record Due(
            UUID subscriptionId,
            String url,
            int secretNumber,
            long number,
            UUID messageId,
            String body,
            int attempts) {}

    /** The body of a message. */
    record Message(String type, Instant timestamp, UUID id, Object data) {}

    private static final String SENDING =
            """
            FROM read_model.webhook_subscription s LEFT JOIN webhook.sending x ON x.subscription_id = s.webhook_subscription_id
            WHERE NOT s.ended AND NOT s.suspended AND s.secret_number > 0 AND x.disabled_at IS NULL\
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    WebhookOutbox(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    boolean isAnybodyInterested() {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT FROM read_model.webhook_subscription WHERE NOT ended)")
                .query(Boolean.class)
                .single();
    }

    /** Keeps a message for everybody who wants it, unless it was told before. */
    void keep(LevelSignal signal, Instant now) {
        transaction.executeWithoutResult(status -> {
            var id = UUID.randomUUID();
            var body =
                    EventCodec.mapper()
                            .writeValueAsString(
                                    new Message(signal.topic().type(), now, id, signal.data()));
            var number =
                    jdbc.sql(
                                    """
                                    INSERT INTO webhook.message (message_id, system_id, topic, about, made_at, body)
                                    VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING number\
                                    """)
                            .params(
                                    id,
                                    signal.systemId(),
                                    signal.topic().name(),
                                    signal.about(),
                                    utc(now),
                                    body)
                            .query(Long.class)
                            .optional();
            if (number.isPresent()) {
                jdbc.sql(
                                """
                                INSERT INTO webhook.delivery (subscription_id, number, system_id, next_attempt_at)
                                SELECT webhook_subscription_id, :number, :system, :now FROM read_model.webhook_subscription
                                WHERE NOT ended AND :topic = ANY (topics) AND (systems IS NULL OR :system = ANY (systems))\
                                """)
                        .param("number", number.get())
                        .param("system", signal.systemId())
                        .param("topic", signal.topic().name())
                        .param("now", utc(now))
                        .update();
            }
        });
    }

    /** What was told before of these topics, as {@code system topic about}. */
    List<String> told(String aboutBegins) {
        return jdbc.sql(
                        "SELECT system_id || ' ' || topic || ' ' || about FROM webhook.message WHERE starts_with(about, ?)")
                .param(aboutBegins)
                .query((row, n) -> row.getString(1))
                .list();
    }

    Optional<YearMonth> closedMonth() {
        return jdbc.sql("SELECT month FROM webhook.closed_month")
                .query(LocalDate.class)
                .optional()
                .map(YearMonth::from);
    }

    void close(YearMonth month) {
        jdbc.sql(
                        "INSERT INTO webhook.closed_month (month) VALUES (?) ON CONFLICT (one) DO UPDATE SET month = EXCLUDED.month")
                .param(month.atDay(1))
                .update();
    }

    /** Lets those who were resumed begin again. */
    void resume(Instant now) {
        record Resumed(UUID subscription, int resumptions, @Nullable Long from) {}
        var resumed =
                jdbc.sql(
                                """
                                SELECT s.webhook_subscription_id AS id, s.resumptions, s.resumed_from
                                FROM read_model.webhook_subscription s
                                LEFT JOIN webhook.sending x ON x.subscription_id = s.webhook_subscription_id
                                WHERE s.resumptions > COALESCE(x.resumptions, 0) AND NOT s.ended\
                                """)
                        .query((row, n) ->
                                new Resumed(
                                        row.getObject("id", UUID.class),
                                        row.getInt("resumptions"),
                                        (Long) row.getObject("resumed_from")))
                        .list();
        for (var one : resumed) {
            transaction.executeWithoutResult(status -> {
                jdbc.sql(
                                """
                                INSERT INTO webhook.sending (subscription_id, resumptions) VALUES (:id, :resumptions)
                                ON CONFLICT (subscription_id) DO UPDATE
                                SET resumptions = EXCLUDED.resumptions, failures = 0, disabled_at = NULL\
                                """)
                        .param("id", one.subscription)
                        .param("resumptions", one.resumptions)
                        .update();
                jdbc.sql(
                                "UPDATE webhook.delivery SET next_attempt_at = ? WHERE subscription_id = ? AND delivered_at IS NULL")
                        .params(utc(now), one.subscription)
                        .update();
                if (one.from != null) {
                    again(one.subscription, one.from, now);
                }
            });
        }
    }

    private void again(UUID subscription, long from, Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO webhook.delivery (subscription_id, number, system_id, next_attempt_at)
                        SELECT s.webhook_subscription_id, m.number, m.system_id, :now
                        FROM read_model.webhook_subscription s
                        JOIN webhook.message m ON m.topic = ANY (s.topics) AND (s.systems IS NULL OR m.system_id = ANY (s.systems))
                        WHERE s.webhook_subscription_id = :id AND m.number >= :from
                        ON CONFLICT (subscription_id, number) DO UPDATE
                        SET attempts = 0, next_attempt_at = EXCLUDED.next_attempt_at, delivered_at = NULL\
                        """)
                .param("id", subscription)
                .param("from", from)
                .param("now", utc(now))
                .update();
    }

    /** Who has something due. */
    List<UUID> subscriptionsWithDue(Instant now) {
        return jdbc.sql(
                        "SELECT s.webhook_subscription_id "
                                + SENDING
                                + " AND EXISTS (SELECT FROM webhook.delivery d"
                                + " WHERE d.subscription_id = s.webhook_subscription_id"
                                + " AND d.delivered_at IS NULL AND d.next_attempt_at <= ?)")
                .param(utc(now))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /**
     * The next message that is due to a subscriber: of each system the first that was not
     * delivered, so that what comes later waits. It is due to nobody else until the lease ends.
     */
    Optional<Due> claim(UUID subscription, Instant now, Duration lease) {
        return jdbc.sql(
                        """
                        UPDATE webhook.delivery d SET next_attempt_at = :lease
                        FROM webhook.message m, read_model.webhook_subscription s
                        WHERE m.number = d.number AND s.webhook_subscription_id = d.subscription_id
                          AND d.subscription_id = :id AND d.delivered_at IS NULL AND d.next_attempt_at <= :now
                          AND d.number = (SELECT first.number FROM (
                              SELECT DISTINCT ON (p.system_id) p.number, p.next_attempt_at FROM webhook.delivery p
                              WHERE p.subscription_id = :id AND p.delivered_at IS NULL ORDER BY p.system_id, p.number) first
                              WHERE first.next_attempt_at <= :now ORDER BY first.number LIMIT 1)
                        RETURNING d.subscription_id, s.url, s.secret_number, d.number, m.message_id, m.body, d.attempts\
                        """)
                .param("id", subscription)
                .param("now", utc(now))
                .param("lease", utc(now.plus(lease)))
                .query(ViewMapper.of(Due.class))
                .optional();
    }

    void delivered(Due due, @Nullable Integer status, Instant now) {
        transaction.executeWithoutResult(tx -> {
            jdbc.sql(
                            """
                            UPDATE webhook.delivery SET attempts = attempts + 1, last_attempt_at = :now, last_status = :status,
                                last_error = NULL, delivered_at = :now
                            WHERE subscription_id = :id AND number = :number\
                            """)
                    .param("now", utc(now))
                    .param("status", status)
                    .param("id", due.subscriptionId)
                    .param("number", due.number)
                    .update();
            jdbc.sql("UPDATE webhook.sending SET failures = 0 WHERE subscription_id = ?")
                    .param(due.subscriptionId)
                    .update();
        });
    }

    /**
     * Notes a failure; too many in a row disable the subscription.
     *
     * @param mostFailures how many are too many
     */
    void failed(Due due, WebhookPost.Outcome outcome, Instant now, Instant next, int mostFailures) {
        transaction.executeWithoutResult(tx -> {
            jdbc.sql(
                            """
                            UPDATE webhook.delivery SET attempts = attempts + 1, last_attempt_at = :now, last_status = :status,
                                last_error = :error, next_attempt_at = :next
                            WHERE subscription_id = :id AND number = :number\
                            """)
                    .param("now", utc(now))
                    .param("status", outcome.status())
                    .param("error", outcome.error())
                    .param("next", utc(next))
                    .param("id", due.subscriptionId)
                    .param("number", due.number)
                    .update();
            jdbc.sql(
                            """
                            INSERT INTO webhook.sending AS x (subscription_id, failures, disabled_at)
                            VALUES (:id, 1, CASE WHEN 1 >= :most THEN CAST(:now AS timestamptz) END)
                            ON CONFLICT (subscription_id) DO UPDATE SET failures = x.failures + 1,
                                disabled_at = CASE WHEN x.failures + 1 >= :most THEN CAST(:now AS timestamptz) END\
                            """)
                    .param("id", due.subscriptionId)
                    .param("most", outcome.isGone() ? 1 : mostFailures)
                    .param("now", utc(now))
                    .update();
        });
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
