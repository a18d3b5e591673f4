package jp.daicho.query.duty;

import jp.daicho.contract.servicelevel.GuidanceRecorded;
import jp.daicho.contract.servicelevel.ImprovementAskedFor;
import jp.daicho.contract.servicelevel.ImprovementEvent;
import jp.daicho.contract.servicelevel.ImprovementMissed;
import jp.daicho.contract.servicelevel.ImprovementPlanAccepted;
import jp.daicho.contract.servicelevel.ImprovementPlanOpened;
import jp.daicho.contract.servicelevel.ImprovementPlanReturned;
import jp.daicho.contract.servicelevel.ImprovementPlanSubmitted;
import jp.daicho.contract.servicelevel.ImprovementVerified;

/**
 * 改善計画書: of a missed target by the contractor of the agreement (IV-1.6-N3, IV-2.5-N4, IV-3.1-S3),
 * otherwise by the maintenance contractor (IV-1.4-R2).
 */
final class ImprovementDuties implements DutySource<ImprovementEvent> {

    @Override
    public void on(ImprovementEvent event, Duties duties) {
        var plan = duties.the(DutyKind.IMPROVEMENT_PLAN);
        switch (event) {
            case ImprovementPlanOpened e ->
                    plan.opens(duties.contractorOf(e.slaId()), Party.SECTION, e.dueOn());
            case ImprovementAskedFor e -> plan.opens(Party.MAINTAINER, Party.SECTION, e.dueOn());
            case ImprovementPlanSubmitted e -> {
                plan.done();
                duties.the(DutyKind.IMPROVEMENT_PLAN_CHECK, e.revision())
                        .opens(Party.SECTION, plan.owedBy().orElse(Party.BOTH), null);
            }
            case ImprovementPlanReturned e -> {
                duties.the(DutyKind.IMPROVEMENT_PLAN_CHECK, e.revision()).done();
                plan.owedAgain();
            }
            case ImprovementPlanAccepted e ->
                    duties.the(DutyKind.IMPROVEMENT_PLAN_CHECK, e.revision()).done();
            case GuidanceRecorded e -> {}
            case ImprovementVerified e -> {}
            case ImprovementMissed e -> {}
        }
    }
}
