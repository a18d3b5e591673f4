package jp.daicho.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentReported;
import jp.daicho.contract.incident.ResponsibleSide;
import jp.daicho.contract.incident.ServiceRestored;
import jp.daicho.contract.organisation.MasterKey;
import jp.daicho.contract.organisation.PersonalKey;
import jp.daicho.contract.register.Applicability;
import jp.daicho.contract.register.Classification;
import jp.daicho.contract.register.Criticality;
import jp.daicho.contract.register.DataClass;
import jp.daicho.contract.register.Solution;
import jp.daicho.contract.register.SystemRegistered;
import jp.daicho.contract.register.SystemType;
import jp.daicho.contract.servicelevel.Comparison;
import jp.daicho.contract.servicelevel.DailyRollUp;
import jp.daicho.contract.servicelevel.MeasureKind;
import jp.daicho.contract.servicelevel.MeasurementsRecorded;
import jp.daicho.contract.servicelevel.RollUp;
import jp.daicho.contract.servicelevel.ServiceHours;
import jp.daicho.contract.servicelevel.SlaAgreed;
import jp.daicho.contract.servicelevel.SlaItem;
import jp.daicho.contract.servicelevel.SlaTerms;
import jp.daicho.contract.webhook.WebhookEnded;
import jp.daicho.contract.webhook.WebhookResumed;
import jp.daicho.contract.webhook.WebhookSecretIssued;
import jp.daicho.contract.webhook.WebhookSignature;
import jp.daicho.contract.webhook.WebhookSubscribed;
import jp.daicho.contract.webhook.WebhookSuspended;
import jp.daicho.contract.webhook.WebhookTopic;
import jp.daicho.query.platform.QueryServer;
import jp.daicho.query.servicelevel.LevelSignal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Messages over real HTTP, to a server on the loopback that behaves as it is told to. */
class WebhookSendingTest {

    private static final MasterKey MASTER =
            MasterKey.of("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final MovedClock CLOCK = new MovedClock(Instant.parse("2026-06-10T03:00:00Z"));
    private static final String BASE = "/api/v1/webhook-subscriptions/";

    private static Receiver receiver;
    private static QueryServer server;

    private final UUID subscription = UUID.randomUUID();
    private final UUID system = UUID.randomUUID();

    @Configuration(proxyBeanMethods = false)
    static class Clocks {
        @Bean
        @Primary
        Clock movedClock() {
            return CLOCK;
        }
    }

    @BeforeAll
    static void start() {
        receiver = new Receiver();
        server =
                QueryServer.start(
                        Clocks.class,
                        "--daicho.webhooks.destinations=" + receiver.origin(),
                        "--daicho.webhooks.private-hosts=localhost",
                        "--daicho.webhooks.most-failures=3",
                        "--daicho.webhooks.timeout=500ms",
                        "--daicho.webhooks.every=10ms");
        server.viewers().grant("admin", Role.ADMINISTRATOR);
    }

    @AfterAll
    static void stop() {
        server.close();
        receiver.close();
    }

    private void subscribed(String url, WebhookTopic... topics) {
        server.given(
                subscription,
                Set.of(),
                new WebhookSubscribed("監視", url, List.of(topics), List.of(system)));
        var key = PersonalKey.generate(subscription);
        JdbcClient.create(server.database().as("command"))
                .sql(
                        "INSERT INTO vault.webhook_secret (subscription_id, number, wrapped, sealed) VALUES (?, 1, ?, ?)")
                .params(
                        subscription,
                        key.wrapped(MASTER),
                        key.seal(WebhookSignature.FIELD, SECRET).ciphertext())
                .update();
        server.given(subscription, Set.of(), new WebhookSecretIssued(1));
        view(view -> view.get("status").asString().equals("ACTIVE"));
    }

    private void subscribed(WebhookTopic... topics) {
        subscribed(receiver.origin() + "/hook", topics);
    }

    private void message(String about) {
        server.bean(WebhookOutbox.class)
                .keep(
                        new LevelSignal(WebhookTopic.BREACH, system, about, List.of(about)),
                        CLOCK.instant());
    }

    /** The subscription, as soon as it is so. */
    private JsonNode view(Predicate<JsonNode> wanted) {
        return eventually(BASE + subscription, wanted);
    }

    private JsonNode deliveries(Predicate<JsonNode> wanted) {
        return eventually(
                        BASE + subscription + "/deliveries", page -> wanted.test(page.get("items")))
                .get("items");
    }

    private static JsonNode eventually(String path, Predicate<JsonNode> wanted) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (true) {
            var answer = server.get("admin", path);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            var json = QueryServer.json(answer);
            if (wanted.test(json)) {
                return json;
            }
            assertThat(System.nanoTime()).as("still %s", json).isLessThan(end);
        }
    }

    private static Predicate<JsonNode> attempts(int many) {
        return items -> !items.isEmpty() && items.get(0).get("attempts").asInt() >= many;
    }

    @Test
    void a_message_is_signed_and_sent_once() {
        subscribed(WebhookTopic.BREACH);
        message("a");
        message("a");

        var got = receiver.next();

        assertThat(got.path()).isEqualTo("/hook");
        assertThat(got.signature())
                .isEqualTo(
                        WebhookSignature.of(
                                SECRET,
                                got.id(),
                                Instant.ofEpochSecond(Long.parseLong(got.timestamp())),
                                got.body()));
        assertThat(JsonMapper.shared().readTree(got.body()).get("type").asString())
                .isEqualTo("servicelevel.breach");
        var delivered = deliveries(items -> items.get(0).get("deliveredAt").isString());
        assertThat(delivered.size()).isEqualTo(1);
        assertThat(delivered.get(0).get("messageId").asString()).isEqualTo(got.id());
        assertThat(receiver.isIdle()).isTrue();
    }

    @Test
    void after_a_failure_the_same_message_comes_again_later_and_the_next_waits_for_it() {
        subscribed(WebhookTopic.BREACH);
        receiver.answering(500);
        message("first");
        message("second");
        var first = receiver.next();
        var failed = deliveries(items -> items.size() == 2 && attempts(1).test(reversed(items)));
        assertThat(failed.get(1).get("lastStatus").asInt()).isEqualTo(500);
        assertThat(failed.get(0).get("attempts").asInt()).isZero();
        assertThat(receiver.isIdle()).as("nothing is sent before the pause is over").isTrue();

        CLOCK.on(Duration.ofSeconds(10));

        assertThat(receiver.next().id()).isEqualTo(first.id());
        var second = receiver.next();
        assertThat(second.body()).contains("second");
        deliveries(items -> items.get(0).get("deliveredAt").isString());
    }

    private static JsonNode reversed(JsonNode items) {
        var reversed = JsonMapper.shared().createArrayNode();
        for (int i = items.size() - 1; i >= 0; i--) {
            reversed.add(items.get(i));
        }
        return reversed;
    }

    @Test
    void a_redirection_is_a_failure_and_never_followed() {
        subscribed(WebhookTopic.BREACH);
        receiver.answering(307);
        message("a");

        assertThat(receiver.next().path()).isEqualTo("/hook");
        var delivery = deliveries(attempts(1)).get(0);

        assertThat(delivery.get("lastError").asString()).startsWith("redirection");
        assertThat(receiver.isIdle()).isTrue();
        end();
    }

    @Test
    void who_does_not_answer_in_time_gets_it_again() {
        subscribed(WebhookTopic.BREACH);
        var silence = receiver.silent();
        message("a");
        var first = receiver.next();
        assertThat(deliveries(attempts(1)).get(0).get("lastError").asString())
                .isEqualTo("no answer in time");
        silence.countDown();

        CLOCK.on(Duration.ofSeconds(10));

        assertThat(receiver.next().id()).isEqualTo(first.id());
    }

    @Test
    void too_many_failures_disable_it_for_all_to_see_until_somebody_resumes_it() {
        subscribed(WebhookTopic.BREACH);
        receiver.answering(500, 503, 400);
        message("a");
        for (int i = 1; i <= 3; i++) {
            receiver.next();
            deliveries(attempts(i));
            CLOCK.on(Duration.ofHours(1));
        }
        var disabled = view(view -> view.get("status").asString().equals("DISABLED"));
        assertThat(disabled.get("failures").asInt()).isEqualTo(3);
        assertThat(disabled.get("pending").asInt()).isEqualTo(1);
        message("while it is disabled");

        server.given(subscription, Set.of(), new WebhookResumed(null));

        assertThat(receiver.next().body()).contains("[\"a\"]");
        assertThat(receiver.next().body()).contains("while it is disabled");
        view(view ->
                view.get("status").asString().equals("ACTIVE") && view.get("pending").asInt() == 0);
    }

    @Test
    void a_receiver_that_says_gone_is_asked_no_more() {
        subscribed(WebhookTopic.BREACH);
        receiver.answering(410);
        message("a");
        receiver.next();
        view(view -> view.get("status").asString().equals("DISABLED"));
        end();
    }

    @Test
    void all_can_be_sent_again_from_a_message_on_in_their_order() {
        subscribed(WebhookTopic.BREACH);
        message("first");
        message("second");
        var first = receiver.next();
        var second = receiver.next();
        var delivered =
                deliveries(
                        items -> items.size() == 2 && items.get(0).get("deliveredAt").isString());
        long number = delivered.get(1).get("number").asLong();

        server.given(subscription, Set.of(), new WebhookResumed(number));

        assertThat(receiver.next().id()).isEqualTo(first.id());
        assertThat(receiver.next().id()).isEqualTo(second.id());
        deliveries(items -> items.get(0).get("deliveredAt").isString());
    }

    @Test
    void nothing_is_sent_while_it_is_suspended_or_to_where_it_is_not_allowed() {
        subscribed("http://localhost:1/hook", WebhookTopic.BREACH);
        message("a");
        assertThat(deliveries(attempts(1)).get(0).get("lastError").asString())
                .startsWith("destination not allowed");
        server.given(subscription, Set.of(), new WebhookSuspended("保守"));
        view(view -> view.get("status").asString().equals("SUSPENDED"));
        end();
    }

    @Test
    void addresses_of_private_networks_are_known() throws UnknownHostException {
        for (var address :
                List.of(
                        "127.0.0.1",
                        "10.1.2.3",
                        "172.16.0.1",
                        "192.168.1.1",
                        "169.254.169.254",
                        "100.64.0.1",
                        "0.0.0.0",
                        "224.0.0.1",
                        "::1",
                        "fe80::1",
                        "fd00::1")) {
            assertThat(WebhookPost.isPrivate(InetAddress.getByName(address))).as(address).isTrue();
        }
        for (var address : List.of("203.0.113.9", "100.128.0.1", "2001:db8::1")) {
            assertThat(WebhookPost.isPrivate(InetAddress.getByName(address))).as(address).isFalse();
        }
    }

    @Test
    void a_private_address_is_refused_unless_the_operator_says_so() {
        var settings =
                new WebhookSettings(
                        List.of(receiver.origin()),
                        List.of(),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        1,
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1));
        var outcome =
                new WebhookPost(settings)
                        .post(receiver.origin(), SECRET, subscription, "{}", Instant.EPOCH);
        assertThat(outcome.error()).startsWith("private address");
        assertThat(settings.pauseAfter(40)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void a_breach_its_forecast_and_the_end_of_the_month_are_told_IV_2_5_N4() {
        CLOCK.to(Instant.parse("2026-08-10T03:00:00Z"));
        subscribed(WebhookTopic.values());
        server.given(system, system, registered());
        server.given(UUID.randomUUID(), system, agreed());
        down("2026-08-03T01:00:00Z", "2026-08-03T01:25:00Z");
        var forecast = receiver.next();
        assertThat(type(forecast)).isEqualTo("servicelevel.breach-forecast");
        assertThat(data(forecast).get("item").asString()).isEqualTo("availability");

        down("2026-08-04T01:00:00Z", "2026-08-04T02:00:00Z");
        var breach = receiver.next();
        assertThat(type(breach)).isEqualTo("servicelevel.breach");
        assertThat(data(breach).get("systemId").asString()).isEqualTo(system.toString());

        measured("batch", 40, 39);
        var late = receiver.next();
        assertThat(type(late)).isEqualTo("servicelevel.breach-forecast");
        assertThat(data(late).get("item").asString()).isEqualTo("batch");
        assertThat(data(late).at("/paceForecast/outlook").asString()).isEqualTo("BREACH_FORECAST");

        CLOCK.to(Instant.parse("2026-08-31T16:30:00Z"));
        var missed = receiver.next();
        assertThat(type(missed)).isEqualTo("servicelevel.breach");
        assertThat(data(missed).get("item").asString()).isEqualTo("batch");
        var closed = receiver.next();
        assertThat(type(closed)).isEqualTo("servicelevel.period-closed");
        assertThat(data(closed).get("period").asString()).isEqualTo("2026-08");
        assertThat(data(closed).get("judgement").asString()).isEqualTo("MISSED");
        assertThat(data(closed).get("missed")).hasSize(2);
        end();
    }

    private void end() {
        server.given(subscription, Set.of(), new WebhookEnded("試験の終わり"));
        view(view -> view.get("status").asString().equals("ENDED"));
    }

    private static String type(Receiver.Got got) {
        return JsonMapper.shared().readTree(got.body()).get("type").asString();
    }

    private static JsonNode data(Receiver.Got got) {
        return JsonMapper.shared().readTree(got.body()).get("data");
    }

    private void measured(String item, long count, long good) {
        var at = Instant.parse("2026-08-05T01:00:00Z");
        server.given(
                UUID.randomUUID(),
                system,
                new MeasurementsRecorded(
                        "monitor",
                        "b-" + count,
                        "0a",
                        1,
                        at,
                        at,
                        null,
                        List.of(
                                new DailyRollUp(
                                        item,
                                        LocalDate.of(2026, 8, 5),
                                        new RollUp(
                                                count, good, BigDecimal.ZERO, null, null, null))),
                        List.of(),
                        List.of()));
    }

    private void down(String from, String until) {
        server.given(
                UUID.randomUUID(),
                system,
                new IncidentReported(
                        "INC-" + from,
                        IncidentKind.FAILURE,
                        Track.MAINTENANCE,
                        "停止",
                        null,
                        null,
                        Instant.parse(from),
                        ResponsibleSide.CONTRACTOR,
                        List.of(),
                        null),
                new ServiceRestored(
                        Instant.parse(from), Instant.parse(until), ResponsibleSide.CONTRACTOR));
    }

    private SystemRegistered registered() {
        return new SystemRegistered(
                "SYS-W",
                "住民記録",
                UUID.randomUUID(),
                new Classification(
                        SystemType.RESIDENT_INFORMATION_SYSTEM,
                        "理由",
                        Applicability.PATTERN_A,
                        "理由",
                        Criticality.CRITICAL,
                        "理由",
                        List.of(DataClass.PERSONAL_INFORMATION),
                        Solution.PACKAGE),
                true,
                List.of(),
                List.of());
    }

    private static SlaAgreed agreed() {
        return new SlaAgreed(
                "SLA-W",
                "合意",
                null,
                new SlaTerms(
                        LocalDate.of(2026, 8, 1),
                        null,
                        ServiceHours.aroundTheClock("Asia/Tokyo"),
                        List.of(
                                new SlaItem(
                                        "availability",
                                        "稼働率",
                                        "AVAILABILITY_RATE",
                                        MeasureKind.AVAILABILITY,
                                        Comparison.AT_LEAST,
                                        new BigDecimal("99.9"),
                                        null,
                                        null,
                                        null,
                                        "毎日",
                                        "監視",
                                        "定義のとおり",
                                        null,
                                        null),
                                new SlaItem(
                                        "batch",
                                        "バッチ処理完了時間遵守率",
                                        "BATCH_COMPLETION_TIME_COMPLIANCE_RATE",
                                        MeasureKind.RATIO,
                                        Comparison.AT_LEAST,
                                        new BigDecimal("99"),
                                        null,
                                        null,
                                        null,
                                        "毎日",
                                        "監視",
                                        "定義のとおり",
                                        null,
                                        null)),
                        List.of(),
                        72));
    }
}
