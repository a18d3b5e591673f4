package jp.daicho.query.servicelevel;

import java.time.Clock;
import java.util.UUID;
import jp.daicho.contract.servicelevel.Period;
import org.springframework.stereotype.Component;

/** Figures with how far the reports on them have come. */
@Component
class ReportedLevels {

    private final ServiceLevelReader levels;
    private final AgreementReader agreements;
    private final LoopReader loops;
    private final Clock clock;

    ReportedLevels(
            ServiceLevelReader levels, AgreementReader agreements, LoopReader loops, Clock clock) {
        this.levels = levels;
        this.agreements = agreements;
        this.loops = loops;
        this.clock = clock;
    }

    /**
     * @param withReports for those who may read them
     */
    ServiceLevels ofSystem(UUID system, Period period, boolean withReports) {
        var figures = levels.ofSystem(system, period);
        if (!withReports) {
            return figures;
        }
        var agreed = agreements.agreements(Scope.of(system));
        var loop = loops.ofSystem(system, period.firstDay(), period.end());
        return figures.with(loop.reports(agreed, period.firstDay(), period, clock.instant()));
    }
}
