package jp.daicho.command.servicelevel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import jp.daicho.command.servicelevel.MeasurementJudge.Recorded;
import jp.daicho.contract.servicelevel.Coverage;
import jp.daicho.contract.servicelevel.CoveredTime;
import jp.daicho.contract.servicelevel.DailyRollUp;
import jp.daicho.contract.servicelevel.MeasureKind;
import jp.daicho.contract.servicelevel.MeasurementSample;
import jp.daicho.contract.servicelevel.QuantileSketch;
import jp.daicho.contract.servicelevel.RollUp;
import jp.daicho.contract.servicelevel.Span;
import jp.daicho.contract.servicelevel.Spans;
import org.jspecify.annotations.Nullable;

/** What samples amount to. */
final class RollingUp {

    private record ItemDay(String item, LocalDate day) {}

    private RollingUp() {}

    static List<DailyRollUp> daily(List<Recorded> samples) {
        var days =
                new TreeMap<ItemDay, RollUp>(
                        Comparator.comparing(ItemDay::item).thenComparing(ItemDay::day));
        var ranked = new HashMap<ItemDay, List<BigDecimal>>();
        for (var one : samples) {
            var value = one.sample().value();
            for (var item : one.items()) {
                var key = new ItemDay(item.code(), item.dayOf(one.sample().at()));
                days.merge(key, rollUp(one.sample(), item), RollUp::plus);
                if (item.kind() == MeasureKind.PERCENTILE && value != null) {
                    ranked.computeIfAbsent(key, day -> new ArrayList<>()).add(value);
                }
            }
        }
        return days.entrySet().stream()
                .map(entry ->
                        new DailyRollUp(
                                entry.getKey().item(),
                                entry.getKey().day(),
                                sketched(entry.getValue(), ranked.get(entry.getKey()))))
                .toList();
    }

    private static RollUp sketched(RollUp values, @Nullable List<BigDecimal> ranked) {
        return ranked == null
                ? values
                : new RollUp(
                        values.count(),
                        values.good(),
                        values.sum(),
                        values.min(),
                        values.max(),
                        QuantileSketch.of(ranked));
    }

    private static RollUp rollUp(MeasurementSample sample, AgreedItem item) {
        var value = sample.value();
        return new RollUp(
                sample.count() == null ? 1 : sample.count(),
                good(sample, item),
                value == null ? BigDecimal.ZERO : value,
                value,
                value,
                null);
    }

    /** Samples of items that are neither good nor bad count as good. */
    private static long good(MeasurementSample sample, AgreedItem item) {
        if (sample.good() != null) {
            return sample.good();
        }
        var limit = item.goodWhen();
        var value = sample.value();
        return limit == null || value == null || limit.holdsFor(value) ? 1 : 0;
    }

    /** For each item that is measured regularly, the time of which its samples speak. */
    static List<CoveredTime> covered(List<Recorded> samples) {
        var spans = new TreeMap<String, List<Span>>();
        var intervals = new TreeMap<String, Integer>();
        for (var one : samples) {
            for (var item : one.items()) {
                var seconds = item.sampleSeconds();
                if (seconds != null) {
                    var at = one.sample().at();
                    spans.computeIfAbsent(item.code(), code -> new ArrayList<>())
                            .add(new Span(at, at.plusSeconds(seconds)));
                    intervals.merge(item.code(), seconds, Math::max);
                }
            }
        }
        return spans.entrySet().stream()
                .map(entry ->
                        new CoveredTime(
                                entry.getKey(),
                                Coverage.bridge(
                                                Spans.of(entry.getValue()),
                                                intervals.getOrDefault(entry.getKey(), 0))
                                        .list()))
                .toList();
    }
}
