package jp.daicho.query.webhook;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import jp.daicho.query.platform.ReadPositions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Makes messages and sends them, until they are delivered or their subscription is disabled. */
@Component
class WebhookSender implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookSender.class);

    /** So many to one subscriber at a time: others have their turn. */
    private static final int AT_A_TIME = 50;

    private final WebhookWatch watch;
    private final WebhookOutbox outbox;
    private final WebhookSecrets secrets;
    private final WebhookPost post;
    private final WebhookSettings settings;
    private final ReadPositions positions;
    private final Clock clock;
    private volatile boolean running;
    private @Nullable Thread thread;

    WebhookSender(
            WebhookWatch watch,
            WebhookOutbox outbox,
            WebhookSecrets secrets,
            WebhookPost post,
            WebhookSettings settings,
            ReadPositions positions,
            Clock clock) {
        this.watch = watch;
        this.outbox = outbox;
        this.secrets = secrets;
        this.post = post;
        this.settings = settings;
        this.positions = positions;
        this.clock = clock;
    }

    /** Sends what is due to everybody, to each one after the other. */
    void sendDue() throws InterruptedException {
        var now = clock.instant();
        outbox.resume(now);
        var sending = new ArrayList<Thread>();
        for (var subscription : outbox.subscriptionsWithDue(now)) {
            sending.add(
                    Thread.ofVirtual()
                            .name("webhook-" + subscription)
                            .start(() -> sendDueTo(subscription)));
        }
        for (var one : sending) {
            one.join();
        }
    }

    private void sendDueTo(UUID subscription) {
        // longer than an attempt can last: nobody else sends it meanwhile
        var lease = settings.timeout().multipliedBy(4);
        try {
            for (int i = 0; i < AT_A_TIME; i++) {
                var due = outbox.claim(subscription, clock.instant(), lease);
                if (due.isEmpty() || !send(due.get())) {
                    return;
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("Messages to {} cannot be sent for now", subscription, e);
        }
    }

    /** {@code false} where the receiver had better be left alone for now. */
    private boolean send(WebhookOutbox.Due due) {
        var secret = secrets.secret(due.subscriptionId(), due.secretNumber());
        var outcome = post.post(due.url(), secret, due.messageId(), due.body(), clock.instant());
        var now = clock.instant();
        if (outcome.isDelivered()) {
            outbox.delivered(due, outcome.status(), now);
            return true;
        }
        LOG.info(
                "Message {} was not delivered to subscription {}: {}",
                due.number(),
                due.subscriptionId(),
                outcome.error());
        outbox.failed(
                due,
                outcome,
                now,
                now.plus(settings.pauseAfter(due.attempts() + 1)),
                settings.mostFailures());
        return outcome.status() != null && !outcome.isGone();
    }

    private void run() {
        while (running) {
            try {
                if (positions.reached(List.of(WebhookProjection.NAME)) >= 0) {
                    watch.look();
                    sendDue();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (running) {
                    LOG.warn("No messages to other systems for now", e);
                }
            }
            LockSupport.parkNanos(settings.every().toNanos());
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("webhooks").daemon().start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        var sending = thread;
        if (sending != null) {
            LockSupport.unpark(sending);
            try {
                sending.join(settings.timeout().multipliedBy(2));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the boards of service levels. */
    @Override
    public int getPhase() {
        return 2;
    }
}
