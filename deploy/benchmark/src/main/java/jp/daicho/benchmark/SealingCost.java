package jp.daicho.benchmark;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import jp.daicho.query.platform.EventLog;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * What sealing takes from appending, and how far it is behind meanwhile. Eight clients send
 * commands over HTTP all the time; under them the sealer is switched on and off. Of each four
 * slices two are with it and two without, in an order that is drawn; each is preceded by the same
 * pause, in which what piled up is sealed, and is watched in the same way. So nothing but the
 * sealer differs.
 *
 * <p>Beside the answer stands what the same comparison says where nothing differs at all: one slice
 * with and one without against the other two of the same four. What that gives is noise. Where both
 * cores are busy, processor time for each command is the sharper of the two measures: what others
 * do on the machine hardly changes it.
 */
final class SealingCost {

    private static final int CLIENTS = 8;

    /** Commands, not seconds: how much the JVM has compiled is a matter of how much it has run. */
    private static final int WARM_UP = Integer.getInteger("daicho.benchmark.warmup", 40_000);

    private static final long SETTLING = TimeUnit.SECONDS.toNanos(1);
    private static final long BETWEEN_LOOKS = 20_000_000L;

    private enum Part {
        WITHOUT(false),
        WITHOUT_AGAIN(false),
        WITH(true),
        WITH_AGAIN(true);

        private final boolean sealing;

        Part(boolean sealing) {
            this.sealing = sealing;
        }
    }

    private final Ward ward;
    private final Installation installation;
    private final SmartLifecycle sealing;
    private final EventLog log;
    private final Gauge lag;
    private final Gauge position;
    private final List<Double> lags = new ArrayList<>();
    private final List<Map<Part, Slice>> fours = new ArrayList<>();

    SealingCost(Ward ward, Installation installation, ApplicationContext query) {
        this.ward = ward;
        this.installation = installation;
        this.sealing = query.getBean("sealing", SmartLifecycle.class);
        this.log = query.getBean(EventLog.class);
        var metrics = query.getBean(MeterRegistry.class);
        this.lag = metrics.get("daicho.proof.lag").gauge();
        this.position = metrics.get("daicho.proof.position").gauge();
    }

    /**
     * Measures.
     *
     * @param seconds of each slice
     * @param count how many times four slices there are
     */
    List<String> measure(int seconds, int count) throws Exception {
        // always the same orders
        var random = new Random(4);
        try (var load = SteadyLoad.start(CLIENTS, n -> ward.overHttp());
                var connection = installation.connect("query")) {
            var processors = new SealersProcessorTime(connection);
            while (load.done() < WARM_UP) {
                LockSupport.parkNanos(BETWEEN_LOOKS);
            }
            for (int i = 0; i < count; i++) {
                var order = new ArrayList<>(List.of(Part.values()));
                Collections.shuffle(order, random);
                var four = new EnumMap<Part, Slice>(Part.class);
                for (var part : order) {
                    settle(part.sealing);
                    four.put(part, slice(seconds, load, processors, part.sealing));
                }
                fours.add(four);
            }
            settle(true);
        }
        var lines = new ArrayList<String>();
        lines.addAll(costs(seconds));
        lines.add("");
        lines.addAll(sealersShare());
        lines.add("");
        lines.add(lag());
        return lines;
    }

    /** What piled up is no part of a slice; whether something did or not, the pause is as long. */
    private void settle(boolean wanted) {
        long end = System.nanoTime() + SETTLING;
        if (wanted && !sealing.isRunning()) {
            sealing.start();
        } else if (!wanted && sealing.isRunning()) {
            sealing.stop();
        }
        long settled = log.settled();
        while (System.nanoTime() < end || (wanted && position.value() < settled)) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }

    private Slice slice(
            int seconds, SteadyLoad load, SealersProcessorTime processors, boolean isSealing)
            throws Exception {
        var before = processors.now();
        long doneBefore = load.done();
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end) {
            double waited = lag.value();
            if (isSealing) {
                lags.add(waited);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        long done = load.done();
        double took = (System.nanoTime() - start) / 1e9;
        var used = processors.now().since(before);
        return new Slice(took, done - doneBefore, used.all(), used.thread(), used.sessions());
    }

    private List<String> costs(int seconds) {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "%d times four slices of %d s. Without the sealer %.0f commands/s, each %.0f us of processor time; with it %.0f and %.0f;"
                                + " %.2f processors busy.",
                        fours.size(),
                        seconds,
                        sum(Part.WITHOUT, Part.WITHOUT_AGAIN).rate(),
                        1e6 * sum(Part.WITHOUT, Part.WITHOUT_AGAIN).processorsOfCommand(),
                        sum(Part.WITH, Part.WITH_AGAIN).rate(),
                        1e6 * sum(Part.WITH, Part.WITH_AGAIN).processorsOfCommand(),
                        sum(Part.values()).processors() / sum(Part.values()).seconds()),
                "",
                "| | median % | quartiles % | 95 % that the median is within % |",
                "|---|---|---|---|",
                cost("fewer commands/s with the sealer", true, false),
                cost("the same where nothing differs", false, false),
                cost("more processor time a command with the sealer", true, true),
                cost("the same where nothing differs", false, true));
    }

    /**
     * A row of the table.
     *
     * @param real whether the sealer makes the difference, or none does
     */
    private String cost(String name, boolean real, boolean processorTime) {
        var found =
                fours.stream()
                        .map(four -> {
                            var first =
                                    of(four, Part.WITHOUT)
                                            .plus(of(four, real ? Part.WITHOUT_AGAIN : Part.WITH));
                            var second =
                                    of(four, Part.WITH_AGAIN)
                                            .plus(of(four, real ? Part.WITH : Part.WITHOUT_AGAIN));
                            return processorTime
                                    ? second.dearerThan(first)
                                    : second.slowerThan(first);
                        })
                        .toList();
        return "| " + name + " | " + new Spread(found).cells() + " |";
    }

    /** What the sealer had of all processor time while it ran, and for each event. */
    private List<String> sealersShare() {
        var with = sum(Part.WITH, Part.WITH_AGAIN);
        double both = with.sealer() + with.sessions();
        return List.of(
                "| with the sealer, s | events | processor s: all of JVM and PostgreSQL | the sealer's thread | its sessions | both, % of all |"
                        + " of one core % | us an event |",
                "|---|---|---|---|---|---|---|---|",
                String.format(
                        Locale.ROOT,
                        "| %.0f | %d | %.1f | %.2f | %.2f | %.2f | %.1f | %.1f |",
                        with.seconds(),
                        with.commands(),
                        with.processors(),
                        with.sealer(),
                        with.sessions(),
                        100 * both / with.processors(),
                        100 * both / with.seconds(),
                        1e6 * both / with.commands()));
    }

    private static Slice of(Map<Part, Slice> four, Part part) {
        return Objects.requireNonNull(four.get(part));
    }

    private Slice sum(Part... parts) {
        var sum = Slice.NONE;
        for (var four : fours) {
            for (var part : parts) {
                sum = sum.plus(of(four, part));
            }
        }
        return sum;
    }

    private String lag() {
        var spread = new Spread(lags);
        return String.format(
                Locale.ROOT,
                "For how long the oldest event that waits has waited, every 20 ms of the slices with the sealer (%d times):"
                        + " p50 %.2f s, p99 %.2f s, at most %.2f s.",
                spread.count(),
                spread.median(),
                spread.percentile(99),
                spread.most());
    }
}
