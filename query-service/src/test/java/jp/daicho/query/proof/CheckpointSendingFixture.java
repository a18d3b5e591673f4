package jp.daicho.query.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import jp.daicho.contract.proof.SignedNote;
import jp.daicho.contract.webhook.WebhookSignature;
import jp.daicho.query.webhook.MovedClock;
import jp.daicho.query.webhook.Receiver;
import jp.daicho.query.webhook.WebhookPost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A ledger whose checkpoints are signed one by one, and destinations for them. */
abstract class CheckpointSendingFixture {

    static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    @TempDir Path directory;

    final Receiver receiver = new Receiver();
    final MovedClock clock = new MovedClock(Instant.parse("2026-11-28T03:00:00Z"));
    final TestLedger ledger =
            new TestLedger(
                    "--daicho.webhooks.destinations=" + receiver.origin(),
                    "--daicho.webhooks.private-hosts=localhost");
    final Sealer sealer = ledger.sealer();

    @AfterEach
    void close() {
        ledger.close();
        receiver.close();
    }

    /** One more checkpoint; answers its note. */
    String sealed() {
        ledger.awaitSettled(ledger.record("障害"));
        try {
            return sealer.seal().orElseThrow().note();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    List<String> sealed(int count) {
        return IntStream.range(0, count).mapToObj(n -> sealed()).toList();
    }

    /** As a service that has just been started. */
    CheckpointSender sender(CheckpointKeeper keeper) {
        var settings =
                new SendingSettings(
                        null,
                        null,
                        null,
                        Duration.ofSeconds(10),
                        Duration.ofMinutes(1),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(1));
        return new CheckpointSender(
                keeper, ledger.server.bean(SendingPlaces.class), ledger.reader(), settings, clock);
    }

    static SendingPlace seen(CheckpointSender sender) {
        return Objects.requireNonNull(sender.seen());
    }

    Path file() {
        return directory.resolve("checkpoints.txt");
    }

    FileKeeper toFile(Duration every) {
        return new FileKeeper(new SendingSettings.ToFile(file(), every));
    }

    List<String> inFile() {
        try {
            return SignedNote.split(Files.readString(file()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    WebhookKeeper toWebhook() {
        return new WebhookKeeper(
                new SendingSettings.ToWebhook(receiver.origin() + "/kept", SECRET, Duration.ZERO),
                ledger.server.bean(WebhookPost.class),
                clock);
    }

    /** What the next message says, if its signature is good. */
    List<String> posted() {
        var got = receiver.next();
        assertThat(got.signature())
                .isEqualTo(
                        WebhookSignature.of(
                                SECRET,
                                got.id(),
                                Instant.ofEpochSecond(Long.parseLong(got.timestamp())),
                                got.body()));
        var body = JsonMapper.shared().readTree(got.body());
        assertThat(body.get("type").asString()).isEqualTo("proof.checkpoints-signed");
        return body.get("data").get("checkpoints").valueStream().map(JsonNode::asString).toList();
    }
}
