package jp.daicho.query.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.daicho.contract.Occasion;
import jp.daicho.query.servicelevel.LevelSignal;
import jp.daicho.query.servicelevel.LevelSignals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what happens to service levels into messages, each once. */
@Component
class WebhookWatch {

    /** What was measured at the end of a month has come by then. */
    private static final Duration CLOSES_AFTER = Duration.ofHours(1);

    private static final int MOST_MONTHS = 3;

    private final LevelSignals signals;
    private final WebhookOutbox outbox;
    private final Clock clock;
    private final Set<String> told = new HashSet<>();
    private @Nullable YearMonth toldOf;

    WebhookWatch(LevelSignals signals, WebhookOutbox outbox, Clock clock) {
        this.signals = signals;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Makes the messages of what is new. */
    void look() {
        var month = signals.currentMonth();
        if (!outbox.isAnybodyInterested()) {
            return;
        }
        closeMonths(month);
        if (!month.equals(toldOf)) {
            told.clear();
            told.addAll(outbox.told(month.toString()));
            toldOf = month;
        }
        for (var signal : signals.soFar()) {
            if (told.add(key(signal))) {
                outbox.keep(signal, clock.instant());
            }
        }
    }

    private void closeMonths(YearMonth current) {
        var settled =
                YearMonth.from(clock.instant().minus(CLOSES_AFTER).atZone(Occasion.ZONE))
                        .minusMonths(1);
        var closed = outbox.closedMonth().orElse(null);
        if (closed == null) {
            // nobody is told of what ended before anybody wanted to know
            outbox.close(current.minusMonths(1));
            return;
        }
        var month = closed.plusMonths(1);
        if (month.isBefore(settled.minusMonths(MOST_MONTHS))) {
            month = settled.minusMonths(MOST_MONTHS);
        }
        for (; !month.isAfter(settled); month = month.plusMonths(1)) {
            tell(signals.closing(month));
            outbox.close(month);
        }
    }

    private void tell(List<LevelSignal> all) {
        for (var signal : all) {
            outbox.keep(signal, clock.instant());
        }
    }

    private static String key(LevelSignal signal) {
        return signal.systemId() + " " + signal.topic() + " " + signal.about();
    }
}
