package jp.daicho.query.servicelevel;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.register.Criticality;
import jp.daicho.contract.register.SystemReclassified;
import jp.daicho.contract.register.SystemRegistered;
import jp.daicho.contract.servicelevel.Coverage;
import jp.daicho.contract.servicelevel.DailyRollUp;
import jp.daicho.contract.servicelevel.MeasurementsRecorded;
import jp.daicho.contract.servicelevel.RollUp;
import jp.daicho.contract.servicelevel.SlaAgreed;
import jp.daicho.contract.servicelevel.SlaAmended;
import jp.daicho.contract.servicelevel.SlaTerms;
import jp.daicho.contract.servicelevel.Span;
import jp.daicho.contract.servicelevel.Spans;
import jp.daicho.query.platform.ForeseeingProjection;
import jp.daicho.query.platform.Foreseen;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What was measured, put together by month: dashboards of many systems are made of these. */
@Component
class LevelSumsProjection implements ForeseeingProjection {

    static final String NAME = "levelsums";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(
                LevelSystemRow.class,
                MonthSumRow.class,
                MonthCoverRow.class,
                BatchMonthsRow.class,
                SampledItemRow.class);
    }

    @Override
    public void foresee(DomainEvent event, EventMeta meta, Foreseen rows) {
        switch (event) {
            case SlaAgreed agreed -> foresee(agreed.terms(), meta.system(), rows);
            case SlaAmended amended -> foresee(amended.terms(), meta.system(), rows);
            case MeasurementsRecorded measured -> foresee(measured, meta.system(), rows);
            default -> {}
        }
    }

    private static void foresee(SlaTerms terms, UUID system, Foreseen rows) {
        for (var item : terms.items()) {
            if (item.sampleSeconds() != null) {
                rows.row(SampledItemRow.class, List.of(system, item.code()));
            }
        }
    }

    private static void foresee(MeasurementsRecorded event, UUID system, Foreseen rows) {
        if (event.corrects() != null) {
            rows.row(BatchMonthsRow.class, event.corrects());
        }
        for (var daily : event.rollUps()) {
            rows.row(MonthSumRow.class, List.of(system, daily.item(), monthOf(daily)));
        }
        for (var covered : event.covered()) {
            rows.row(SampledItemRow.class, List.of(system, covered.item()));
            for (var span : covered.spans()) {
                for (var part : byMonth(span)) {
                    rows.row(MonthCoverRow.class, List.of(system, covered.item(), monthOf(part)));
                }
            }
        }
    }

    @EventHandler
    void on(SystemRegistered event, EventMeta meta, Rows rows) {
        rows.insert(
                new LevelSystemRow(
                        meta.aggregateId(),
                        event.code(),
                        event.name(),
                        event.owningSection(),
                        event.classification().criticality() == Criticality.CRITICAL));
    }

    @EventHandler
    void on(SystemReclassified event, EventMeta meta, Rows rows) {
        rows.update(
                LevelSystemRow.class,
                meta.aggregateId(),
                row ->
                        new LevelSystemRow(
                                row.systemId(),
                                row.code(),
                                row.name(),
                                row.owningSection(),
                                event.classification().criticality() == Criticality.CRITICAL));
    }

    @EventHandler
    void on(SlaAgreed event, EventMeta meta, Rows rows) {
        sampled(event.terms(), meta.system(), rows);
    }

    @EventHandler
    void on(SlaAmended event, EventMeta meta, Rows rows) {
        sampled(event.terms(), meta.system(), rows);
    }

    private static void sampled(SlaTerms terms, UUID system, Rows rows) {
        for (var item : terms.items()) {
            var seconds = item.sampleSeconds();
            if (seconds != null) {
                var known = rows.find(SampledItemRow.class, List.of(system, item.code()));
                rows.put(
                        new SampledItemRow(
                                system,
                                item.code(),
                                known.map(row -> Math.min(row.seconds(), seconds))
                                        .orElse(seconds)));
            }
        }
    }

    @EventHandler
    void on(MeasurementsRecorded event, EventMeta meta, Rows rows) {
        var system = meta.system();
        if (event.corrects() != null) {
            correct(event.corrects(), system, rows);
        }
        var sums = new ArrayList<String>();
        for (var daily : event.rollUps()) {
            var month = monthOf(daily);
            add(system, daily.item(), month, daily.values(), rows);
            note(sums, month, daily.item());
        }
        var covers = new ArrayList<String>();
        for (var covered : event.covered()) {
            for (var span : covered.spans()) {
                for (var part : byMonth(span)) {
                    var month = monthOf(part);
                    cover(system, covered.item(), month, part, rows);
                    note(covers, month, covered.item());
                }
            }
        }
        rows.insert(new BatchMonthsRow(meta.aggregateId(), sums, covers));
    }

    private static void note(List<String> keys, LocalDate month, String item) {
        var key = month + " " + item;
        if (!keys.contains(key)) {
            keys.add(key);
        }
    }

    private static void correct(UUID corrected, UUID system, Rows rows) {
        var batch = rows.get(BatchMonthsRow.class, corrected);
        for (var key : batch.sums()) {
            rows.update(MonthSumRow.class, rowKey(system, key), MonthSumRow::corrected);
        }
        for (var key : batch.covers()) {
            rows.update(MonthCoverRow.class, rowKey(system, key), MonthCoverRow::corrected);
        }
    }

    private static List<Object> rowKey(UUID system, String key) {
        int space = key.indexOf(' ');
        return List.of(system, key.substring(space + 1), LocalDate.parse(key.substring(0, space)));
    }

    private static void add(UUID system, String item, LocalDate month, RollUp more, Rows rows) {
        var known = rows.find(MonthSumRow.class, List.of(system, item, month));
        var sum = known.map(row -> rollUp(row.sum()).plus(more)).orElse(more);
        rows.put(
                new MonthSumRow(
                        system,
                        item,
                        month,
                        json(sum),
                        known.map(MonthSumRow::whole).orElse(true)));
    }

    private static void cover(UUID system, String item, LocalDate month, Span part, Rows rows) {
        var known = rows.find(MonthCoverRow.class, List.of(system, item, month));
        int seconds =
                rows.find(SampledItemRow.class, List.of(system, item))
                        .map(SampledItemRow::seconds)
                        .orElse(0);
        var united =
                known.map(row -> spans(row.spans()).union(Spans.of(part)))
                        .orElseGet(() -> Spans.of(part));
        rows.put(
                new MonthCoverRow(
                        system,
                        item,
                        month,
                        json(Coverage.bridge(united, seconds).list()),
                        Math.max(seconds, known.map(MonthCoverRow::bridgedBy).orElse(0)),
                        known.map(MonthCoverRow::whole).orElse(true)));
    }

    /** Cut at the beginnings of months, in UTC. */
    private static List<Span> byMonth(Span span) {
        var parts = new ArrayList<Span>();
        var rest = span;
        while (true) {
            var next = monthOf(rest).plusMonths(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            if (!rest.until().isAfter(next)) {
                parts.add(rest);
                return parts;
            }
            parts.add(new Span(rest.from(), next));
            rest = new Span(next, rest.until());
        }
    }

    private static LocalDate monthOf(DailyRollUp daily) {
        return daily.day().withDayOfMonth(1);
    }

    private static LocalDate monthOf(Span span) {
        return LocalDate.ofInstant(span.from(), ZoneOffset.UTC).withDayOfMonth(1);
    }

    private static JsonNode json(Object value) {
        return EventCodec.mapper().valueToTree(value);
    }

    static RollUp rollUp(JsonNode json) {
        return EventCodec.mapper().treeToValue(json, RollUp.class);
    }

    static Spans spans(JsonNode json) {
        return Spans.of(List.of(EventCodec.mapper().treeToValue(json, Span[].class)));
    }
}
