package jp.daicho.command.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.daicho.command.platform.LedgerFixture;
import jp.daicho.command.platform.TestDatabase;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.webhook.EndWebhook;
import jp.daicho.contract.webhook.IssueWebhookSecret;
import jp.daicho.contract.webhook.ResumeWebhook;
import jp.daicho.contract.webhook.SubscribeWebhook;
import jp.daicho.contract.webhook.SuspendWebhook;
import jp.daicho.contract.webhook.WebhookDestinations;
import jp.daicho.contract.webhook.WebhookEnded;
import jp.daicho.contract.webhook.WebhookEvent;
import jp.daicho.contract.webhook.WebhookResumed;
import jp.daicho.contract.webhook.WebhookSecretIssued;
import jp.daicho.contract.webhook.WebhookSubscribed;
import jp.daicho.contract.webhook.WebhookSuspended;
import jp.daicho.contract.webhook.WebhookTopic;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class WebhookSubscriptionTest {

    private static final String URL = "https://hooks.example.lg.jp/daicho";
    private static final WebhookSubscribed SUBSCRIBED =
            new WebhookSubscribed("統合監視", URL, List.of(WebhookTopic.BREACH), null);

    /** Notes which secrets were made. */
    private static final class Noted implements WebhookVault {

        private final List<Integer> made = new ArrayList<>();

        @Override
        public void create(UUID subscription, int number) {
            made.add(number);
        }

        @Override
        public Optional<String> showLatest(UUID subscription) {
            return Optional.empty();
        }
    }

    private final Noted vault = new Noted();

    private LedgerFixture<WebhookSubscription> subscription(WebhookEvent... events) {
        return new LedgerFixture<>(
                        WebhookSubscription.class,
                        WebhookEvent.TYPE,
                        new WebhookDestinations(List.of("https://hooks.example.lg.jp")),
                        vault)
                .onPathOf(null)
                .given(events)
                .by(Role.ADMINISTRATOR);
    }

    private static SubscribeWebhook subscribe(String url) {
        return new SubscribeWebhook(null, "統合監視", url, List.of(WebhookTopic.BREACH), null, null);
    }

    @Test
    void messages_are_sent_only_to_where_the_operator_allows() {
        subscription().when(subscribe(URL)).expectEvents(SUBSCRIBED);
        subscription()
                .when(subscribe("https://elsewhere.example/"))
                .expectException(Rejection.class);
    }

    @Test
    void each_secret_has_a_number_and_a_place_in_the_vault() {
        subscription(SUBSCRIBED)
                .when(new IssueWebhookSecret(null))
                .expectEvents(new WebhookSecretIssued(1));
        subscription(SUBSCRIBED, new WebhookSecretIssued(1))
                .when(new IssueWebhookSecret(null))
                .expectEvents(new WebhookSecretIssued(2));
        assertThat(vault.made).containsExactly(1, 2);
    }

    @Test
    void it_is_suspended_once_and_resumed_from_a_message_on() {
        subscription(SUBSCRIBED)
                .when(new SuspendWebhook("保守", null))
                .expectEvents(new WebhookSuspended("保守"));
        subscription(SUBSCRIBED, new WebhookSuspended("保守"))
                .when(new SuspendWebhook("保守", null))
                .expectNoEvents();
        subscription(SUBSCRIBED, new WebhookSuspended("保守"))
                .when(new ResumeWebhook(7L, null))
                .expectEvents(new WebhookResumed(7L));
        subscription(SUBSCRIBED)
                .when(new ResumeWebhook(null, null))
                .expectEvents(new WebhookResumed(null));
    }

    @Test
    void what_has_ended_stays_so() {
        var ended = new WebhookEnded("廃止");
        subscription(SUBSCRIBED).when(new EndWebhook("廃止", null)).expectEvents(ended);
        subscription(SUBSCRIBED, ended).when(new EndWebhook("廃止", null)).expectNoEvents();
        for (var command :
                List.of(
                        new IssueWebhookSecret(null),
                        new ResumeWebhook(null, null),
                        new SuspendWebhook("保守", null))) {
            subscription(SUBSCRIBED, ended).when(command).expectException(Rejection.class);
        }
    }

    @Test
    void a_url_that_is_none_is_refused_with_its_pointer() {
        var checks = new Checks();
        subscribe("javascript:alert(1)").check(checks);
        assertThat(checks.violations()).extracting(one -> one.pointer()).containsExactly("/url");
    }

    @Test
    void a_secret_is_kept_wrapped_and_shown_once() {
        var database = TestDatabase.create();
        var source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser("daicho_owner");
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/command")
                .schemas("event_store")
                .createSchemas(true)
                .table("schema_history")
                .load()
                .migrate();
        source.setUser("daicho_command");
        var jdbc = JdbcClient.create(source);
        var secrets =
                new DatabaseWebhookVault(jdbc, "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
        var id = UUID.randomUUID();

        secrets.create(id, 1);
        secrets.create(id, 2);

        assertThat(secrets.showLatest(id))
                .hasValueSatisfying(s -> assertThat(s).startsWith("whsec_"));
        assertThat(secrets.showLatest(id)).isEmpty();
        assertThat(jdbc.sql("SELECT sealed FROM vault.webhook_secret").query(String.class).list())
                .noneMatch(sealed -> sealed.contains("whsec"));
    }
}
