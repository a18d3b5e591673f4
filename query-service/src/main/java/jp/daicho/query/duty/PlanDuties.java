package jp.daicho.query.duty;

import jp.daicho.contract.planning.DocumentConfirmed;
import jp.daicho.contract.planning.ImplementationRulesSubmitted;
import jp.daicho.contract.planning.MaintenancePlanSubmitted;
import jp.daicho.contract.planning.OperationPlanSubmitted;
import jp.daicho.contract.planning.PlanDocumentEvent;
import jp.daicho.contract.planning.PlanRequested;
import jp.daicho.contract.planning.PlanRevised;
import jp.daicho.contract.planning.ProceduresSubmitted;

/** 計画書・実施要領・手順書 (IV-1.1-S1, IV-1.2-S1, IV-2.1-S1, IV-2.2-S1) by the contract's contractor. */
final class PlanDuties implements DutySource<PlanDocumentEvent> {

    @Override
    public void on(PlanDocumentEvent event, Duties duties) {
        var document = duties.the(DutyKind.PLAN_DOCUMENT);
        switch (event) {
            case PlanRequested e -> {
                duties.keep(g -> g.under(e.contractId()));
                document.opens(duties.contractor(), Party.SECTION, e.dueOn());
            }
            case MaintenancePlanSubmitted e -> document.done();
            case OperationPlanSubmitted e -> document.done();
            case ImplementationRulesSubmitted e -> document.done();
            case ProceduresSubmitted e -> document.done();
            case PlanRevised e -> {}
            case DocumentConfirmed e -> {}
        }
    }
}
