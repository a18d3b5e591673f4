package jp.daicho.command.servicelevel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.servicelevel.MeasureKind;
import jp.daicho.contract.servicelevel.MeasurementSample;
import jp.daicho.contract.servicelevel.MeasurementsRecorded;
import jp.daicho.contract.servicelevel.RecordMeasurements;
import jp.daicho.contract.servicelevel.RefusedLine;
import jp.daicho.contract.servicelevel.RefusedLine.Reason;
import jp.daicho.contract.servicelevel.ServiceLevelProblem;
import org.jspecify.annotations.Nullable;

/** Looks at every line of a batch against what is agreed, and puts the good ones together. */
final class MeasurementJudge {

    /**
     * A line that is recorded.
     *
     * @param items that it measures, at least one; without those that do not take it
     */
    record Recorded(int line, MeasurementSample sample, List<AgreedItem> items) {}

    record Judged(MeasurementsRecorded event, List<Recorded> recorded) {

        /**
         * The same, with the lines numbered as their sender knows them.
         *
         * @param numbers of the first line, the second and so on
         */
        Judged numbered(List<Integer> numbers) {
            var renumbered =
                    event.refused().stream()
                            .map(one -> new RefusedLine(numbers.get(one.line() - 1), one.reason()))
                            .toList();
            return new Judged(
                    new MeasurementsRecorded(
                            event.source(),
                            event.batch(),
                            event.digest(),
                            event.samples(),
                            event.firstAt(),
                            event.lastAt(),
                            event.corrects(),
                            event.rollUps(),
                            event.covered(),
                            renumbered),
                    recorded.stream()
                            .map(one ->
                                    new Recorded(
                                            numbers.get(one.line() - 1), one.sample(), one.items()))
                            .toList());
        }
    }

    private record Measured(String item, Instant at) {}

    private final RecordMeasurements command;
    private final Map<String, List<AgreedItem>> items = new HashMap<>();
    private final Instant now;
    private final Set<Measured> seen = new HashSet<>();
    private final List<Recorded> recorded = new ArrayList<>();
    private final List<RefusedLine> refused = new ArrayList<>();
    private final Checks atomic = new Checks();

    private MeasurementJudge(RecordMeasurements command, List<AgreedItem> agreed, Instant now) {
        this.command = command;
        this.now = now;
        for (var item : agreed) {
            items.computeIfAbsent(item.code(), code -> new ArrayList<>()).add(item);
        }
    }

    /**
     * Decides on each line.
     *
     * @param corrects id of the batch that this one corrects
     * @throws InvalidCommand of an atomic batch, with every line that is refused
     */
    static Judged judge(
            RecordMeasurements command,
            @Nullable UUID corrects,
            List<AgreedItem> agreed,
            Occasion occasion) {
        var judge = new MeasurementJudge(command, agreed, occasion.recordedAt());
        judge.lookAtLines();
        judge.refuseWhole();
        return new Judged(judge.event(corrects), judge.recorded);
    }

    private void lookAtLines() {
        var unreadable = new HashSet<>(command.unreadable());
        int line = 0;
        for (int i = 0; i < command.samples().size(); i++) {
            line++;
            line = pastUnreadable(line, unreadable);
            var sample = command.samples().get(i);
            var taking = new ArrayList<AgreedItem>();
            var reason = reasonAgainst(sample, taking);
            if (reason != null) {
                refused.add(new RefusedLine(line, reason));
                atomic.reject(
                        "samples/" + i,
                        line + "行目: " + reason.label().ja(),
                        "Line " + line + ": " + reason.label().en());
            }
            if (!taking.isEmpty()) {
                recorded.add(new Recorded(line, sample, List.copyOf(taking)));
            }
        }
        pastUnreadable(line + 1, unreadable);
    }

    private int pastUnreadable(int from, Set<Integer> unreadable) {
        int line = from;
        while (unreadable.contains(line)) {
            refused.add(new RefusedLine(line, Reason.UNREADABLE));
            atomic.reject(
                    "unreadableLines", line + "行目: UNREADABLE", "Line " + line + ": UNREADABLE");
            line++;
        }
        return line;
    }

    /**
     * The first reason, of the first item that does not take it.
     *
     * @param taking gets the items that take it
     */
    private @Nullable Reason reasonAgainst(MeasurementSample sample, List<AgreedItem> taking) {
        var values = new Checks();
        sample.check(values);
        if (!values.violations().isEmpty()) {
            return Reason.INVALID_VALUES;
        }
        Reason first = null;
        for (var code : sample.items()) {
            var item = agreed(code, sample);
            var reason = reasonAgainst(sample, code, item);
            if (reason == null && item != null) {
                taking.add(item);
            } else if (first == null) {
                first = reason;
            }
        }
        return first;
    }

    private @Nullable AgreedItem agreed(String code, MeasurementSample sample) {
        return items.getOrDefault(code, List.of()).stream()
                .filter(item -> item.holdsAt(sample.at()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Reason reasonAgainst(
            MeasurementSample sample, String code, @Nullable AgreedItem item) {
        if (item == null) {
            return Reason.ITEM_NOT_AGREED;
        }
        if (sample.at().isAfter(now)) {
            return Reason.IN_THE_FUTURE;
        }
        var missing = missing(sample, item);
        if (missing != null) {
            return missing;
        }
        return seen.add(new Measured(code, sample.at())) ? null : Reason.DUPLICATE;
    }

    private static @Nullable Reason missing(MeasurementSample sample, AgreedItem item) {
        if (item.kind() == MeasureKind.RECOVERY_TIME) {
            return Reason.NOT_SAMPLED;
        }
        if (item.kind() == MeasureKind.AVAILABILITY) {
            return sample.count() == null ? null : Reason.COUNT_NOT_EXPECTED;
        }
        if (item.kind() == MeasureKind.RATIO) {
            if (sample.good() != null) {
                return null;
            }
            if (item.goodWhen() == null) {
                return Reason.GOOD_MISSING;
            }
        } else if (sample.good() != null) {
            return Reason.COUNT_NOT_EXPECTED;
        }
        return sample.value() == null ? Reason.VALUE_MISSING : null;
    }

    private void refuseWhole() {
        if (command.isAtomic()) {
            atomic.throwIfAny();
        }
        if (recorded.isEmpty()) {
            throw ServiceLevelProblem.MEASUREMENTS_ALL_REFUSED.because(
                    refused.size(), refused.getFirst().reason());
        }
        if (refused.size() > RecordMeasurements.MOST_REFUSED) {
            throw ServiceLevelProblem.MEASUREMENTS_MOSTLY_REFUSED.because(
                    refused.size(), RecordMeasurements.MOST_REFUSED);
        }
    }

    private MeasurementsRecorded event(@Nullable UUID corrects) {
        var times = recorded.stream().map(one -> one.sample().at()).sorted().toList();
        return new MeasurementsRecorded(
                command.source(),
                command.batch(),
                command.digest(),
                recorded.size(),
                times.getFirst(),
                times.getLast(),
                corrects,
                RollingUp.daily(recorded),
                RollingUp.covered(recorded),
                List.copyOf(refused));
    }
}
