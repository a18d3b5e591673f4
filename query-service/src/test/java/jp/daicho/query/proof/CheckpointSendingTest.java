package jp.daicho.query.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jp.daicho.contract.Role;
import jp.daicho.query.platform.QueryServer;
import org.junit.jupiter.api.Test;

/**
 * Signed checkpoints on their way to a webhook, with all that may go wrong, and to all that is
 * configured.
 */
class CheckpointSendingTest extends CheckpointSendingFixture {

    @Test
    void each_checkpoint_is_posted_in_its_order_signed() {
        var sender = sender(toWebhook());
        for (int i = 0; i < 3; i++) {
            var note = sealed();
            sender.sendDue();
            assertThat(posted()).containsExactly(note);
        }
        sender.sendDue();
        assertThat(receiver.isIdle()).isTrue();
    }

    @Test
    void while_a_destination_is_down_pauses_grow_and_when_it_is_back_nothing_is_missing() {
        var sender = sender(toWebhook());
        var first = sealed();
        sender.sendDue();
        assertThat(posted()).containsExactly(first);

        receiver.answering(503, 503, 503, 503);
        var missed = new ArrayList<String>();
        for (var pause : List.of(10, 20, 40, 60)) {
            missed.add(sealed());
            sender.sendDue();
            assertThat(posted()).isEqualTo(missed);
            assertThat(seen(sender).lastError()).isEqualTo("answered 503");
            clock.on(Duration.ofSeconds(pause - 1));
            sender.sendDue();
            assertThat(receiver.isIdle()).as("a try before %s s", pause).isTrue();
            clock.on(Duration.ofSeconds(2));
        }
        assertThat(seen(sender).failures()).isEqualTo(4);
        missed.add(sealed());
        // another instance, or this one started anew
        var next = sender(toWebhook());
        next.sendDue();
        assertThat(posted()).isEqualTo(missed);
        assertThat(seen(next).failures()).isZero();
        next.sendDue();
        assertThat(receiver.isIdle()).isTrue();
    }

    @Test
    void what_has_piled_up_goes_in_parts_of_a_hundred() {
        sealed();
        var sender = sender(toWebhook());
        sender.sendDue();
        posted();
        var notes = sealed(CheckpointSender.MOST + 3);
        assertThat(sender.sendDue()).isTrue();
        assertThat(sender.sendDue()).isFalse();
        assertThat(posted()).isEqualTo(notes.subList(0, CheckpointSender.MOST));
        assertThat(posted())
                .isEqualTo(notes.subList(CheckpointSender.MOST, CheckpointSender.MOST + 3));
    }

    @Test
    void two_instances_send_each_checkpoint_once() throws InterruptedException {
        sealed();
        sender(toWebhook()).sendDue();
        posted();
        var note = sealed();
        var answer = receiver.silent();
        var busy = Thread.ofVirtual().start(() -> sender(toWebhook()).sendDue());
        assertThat(posted()).containsExactly(note);
        sender(toWebhook()).sendDue();
        answer.countDown();
        busy.join();
        sender(toWebhook()).sendDue();
        assertThat(receiver.isIdle()).isTrue();
    }

    @Test
    void the_service_sends_to_what_is_configured_and_health_and_metrics_say_so() {
        receiver.answering(500);
        try (var running =
                new TestLedger(
                        "--daicho.proof.signing-keys=" + TestLedger.KEY.secret(),
                        "--daicho.proof.interval=20ms",
                        "--daicho.webhooks.destinations=" + receiver.origin(),
                        "--daicho.webhooks.private-hosts=localhost",
                        "--daicho.proof.sending.file.path=" + file(),
                        "--daicho.proof.sending.webhook.url=" + receiver.origin() + "/kept?token=x",
                        "--daicho.proof.sending.webhook.secret=" + SECRET,
                        "--daicho.proof.sending.look=10ms",
                        "--management.endpoint.health.show-details=always",
                        "--management.endpoints.web.exposure.include=health,prometheus",
                        "--daicho.proof.sending.first-retry=1h")) {
            running.server.viewers().grant("auditor", Role.AUDITOR);
            running.record("障害");
            assertThat(posted()).hasSize(1);
            TestLedger.await(() -> health(running).contains("answered 500"));
            TestLedger.await(() -> Files.exists(file()) && !inFile().isEmpty());
            assertThat(health(running)).doesNotContain("token=x");
            assertThat(running.server.get("auditor", "/actuator/health").statusCode())
                    .isEqualTo(503);
            // what is not sent keeps nobody from being served; read models that are behind would
            TestLedger.await(() ->
                    running.server.get("auditor", "/actuator/health/readiness").statusCode()
                            == 200);
        }
    }

    private static String health(TestLedger running) {
        return QueryServer.json(running.server.get("auditor", "/actuator/health"))
                .path("components")
                .path("checkpointSending")
                .toString();
    }
}
