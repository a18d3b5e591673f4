package jp.daicho.query.duty;

import jp.daicho.contract.lawchange.LawChangeEvent;
import jp.daicho.contract.lawchange.LawChangeOpened;
import jp.daicho.contract.lawchange.MaintenanceScope;
import jp.daicho.contract.lawchange.ResultVerified;
import jp.daicho.contract.lawchange.ScopeDecided;

/**
 * 法・制度改正対応 (IV-1.5-G1, X2): done when its result was found as expected. What is outside of
 * maintenance goes on by the Build Guideline, and is owed here no more (IV-1.5-N4).
 */
final class LawChangeDuties implements DutySource<LawChangeEvent> {

    @Override
    public void on(LawChangeEvent event, Duties duties) {
        var change = duties.the(DutyKind.LAW_CHANGE);
        switch (event) {
            case LawChangeOpened e -> change.opens(Party.MAINTAINER, Party.SECTION, e.enforcedOn());
            case ScopeDecided e -> {
                if (e.scope() == MaintenanceScope.OUTSIDE) {
                    change.fallsAway();
                } else if (!change.isDone()) {
                    change.owedAgain();
                    change.owedBy(Party.contractor(e.contractor()));
                }
            }
            case ResultVerified e -> {
                if (e.asExpected()) {
                    change.done(e.verifiedOn());
                } else {
                    change.owedAgain();
                }
            }
            default -> {
                // how the work goes on has no day of its own
            }
        }
    }
}
