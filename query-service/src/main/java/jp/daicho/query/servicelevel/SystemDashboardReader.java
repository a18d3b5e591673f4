package jp.daicho.query.servicelevel;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.servicelevel.FigureCalculation;
import jp.daicho.contract.servicelevel.Outlook;
import jp.daicho.contract.servicelevel.Period;
import jp.daicho.contract.servicelevel.PlannedDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads one system with its history. */
@Component
class SystemDashboardReader {

    private static final int HISTORY = 24;

    private final BoardLoader lines;
    private final AgreementReader agreements;
    private final MonthEvidenceReader evidence;
    private final StandingDays days;
    private final LoopReader loops;

    SystemDashboardReader(
            BoardLoader lines,
            AgreementReader agreements,
            MonthEvidenceReader evidence,
            StandingDays days,
            LoopReader loops) {
        this.lines = lines;
        this.agreements = agreements;
        this.evidence = evidence;
        this.days = days;
        this.loops = loops;
    }

    /** What was read of a system. */
    private record Read(
            LevelSystemRow system,
            List<Agreement> agreed,
            SystemEvidence known,
            @Nullable SystemLoop loop) {}

    /**
     * @param withLoop what reports say, too
     */
    Optional<SystemDashboard> dashboard(UUID system, Period period, Instant now, boolean withLoop) {
        var scope = Scope.of(system);
        var row = lines.rows(scope).stream().findFirst();
        if (row.isEmpty()) {
            return Optional.empty();
        }
        var months = Period.month(YearMonth.from(period.firstDay())).before(HISTORY);
        var first = months.getFirst().firstDay();
        var agreed = agreements.agreements(scope);
        var known =
                evidence.evidence(scope, agreed, first, period.end(), now)
                        .getOrDefault(system, SystemEvidence.NONE);
        var loop = withLoop ? loops.ofSystem(system, first, period.end()) : null;
        return Optional.of(
                view(new Read(row.get(), agreed, known, loop), months, period, now, days.now()));
    }

    private static SystemDashboard view(
            Read read, List<Period> months, Period period, Instant now, PlannedDays days) {
        var figures = new SystemFigures(new FigureCalculation(days, now), read.agreed, read.known);
        var history = new SystemHistory(read.loop);
        for (var month : months) {
            history.add(month, figures.of(month));
        }
        var together = figures.of(period);
        var detail = new ItemsInDetail(days.calendar(), now);
        var items = new ArrayList<SystemDashboard.OfItem>();
        var outlook = Outlook.UNKNOWN;
        for (var one : together) {
            var item = detail.view(one);
            items.add(
                    new SystemDashboard.OfItem(
                            item, history.reported(period, one), history.of(one)));
            history.note(period, one.figure());
            outlook = ItemsInDetail.worse(outlook, item);
        }
        var end = period.span(Occasion.ZONE).until();
        var loop = read.loop;
        return new SystemDashboard(
                read.system.systemId(),
                read.system.code(),
                read.system.name(),
                period.name(),
                period.firstDay(),
                period.end().minusDays(1),
                now.isBefore(end) ? now : end,
                now.isBefore(end),
                SystemFigures.judgement(together),
                SystemFigures.high(together).percent(),
                read.known.downNow(),
                outlook,
                items,
                history.breaches(),
                loop == null
                        ? null
                        : loop.reports(read.agreed, months.getFirst().firstDay(), period, now),
                loop == null ? null : loop.duties(),
                days.calendar().version());
    }
}
