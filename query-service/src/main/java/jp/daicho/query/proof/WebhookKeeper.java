package jp.daicho.query.proof;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.webhook.WebhookSignature;
import jp.daicho.query.webhook.WebhookPost;

/** Posts checkpoints to a URL, signed like every other message to another system. */
final class WebhookKeeper implements CheckpointKeeper {

    static final String TYPE = "proof.checkpoints-signed";

    private final SendingSettings.ToWebhook settings;
    private final WebhookPost post;
    private final Clock clock;

    WebhookKeeper(SendingSettings.ToWebhook settings, WebhookPost post, Clock clock) {
        this.settings = settings;
        this.post = post;
        this.clock = clock;
        if (!settings.secret().startsWith(WebhookSignature.PREFIX)) {
            throw new IllegalArgumentException(
                    "Expected daicho.proof.sending.webhook.secret to begin with "
                            + WebhookSignature.PREFIX);
        }
    }

    /** The body of a message. */
    record Message(String type, Instant timestamp, UUID id, Data data) {}

    /**
     * What it says.
     *
     * @param size leaves of the last one
     * @param checkpoints signed notes, smallest first
     */
    record Data(long size, List<String> checkpoints) {}

    @Override
    public String name() {
        return "webhook";
    }

    @Override
    public String place() {
        // without a query, which may hold a secret
        var url = URI.create(settings.url());
        return url.getScheme() + "://" + url.getAuthority() + url.getPath();
    }

    @Override
    public Duration every() {
        return settings.every();
    }

    @Override
    public void keep(List<SealedCheckpoint> checkpoints) throws NotKept {
        var notes = checkpoints.stream().map(SealedCheckpoint::note).toList();
        // the same checkpoints are the same message
        var id =
                UUID.nameUUIDFromBytes(
                        notes.stream()
                                .collect(Collectors.joining())
                                .getBytes(StandardCharsets.UTF_8));
        var now = clock.instant();
        var data = new Data(checkpoints.getLast().checkpoint().size(), notes);
        var body = EventCodec.mapper().writeValueAsString(new Message(TYPE, now, id, data));
        var outcome = post.post(settings.url(), settings.secret(), id, body, now);
        if (!outcome.isDelivered()) {
            throw new NotKept(String.valueOf(outcome.error()));
        }
    }
}
