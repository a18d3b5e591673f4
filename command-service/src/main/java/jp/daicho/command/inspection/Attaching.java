package jp.daicho.command.inspection;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.inspection.AttachReports;
import jp.daicho.contract.inspection.InspectionEvent;
import jp.daicho.contract.inspection.InspectionOpened;
import jp.daicho.contract.inspection.InspectionProblem;
import jp.daicho.contract.inspection.ReportsAttached;
import org.jspecify.annotations.Nullable;

/** What is laid before the inspector, as far as the ledger knows it. */
final class Attaching {

    private Attaching() {}

    static List<InspectionEvent> decide(
            InspectionState state,
            AttachReports command,
            UUID system,
            Occasion occasion,
            InspectedReports known) {
        state.mustBeOpen();
        var actor = occasion.actor();
        var opened = state.opened();
        if (actor.role().isContractor()
                && !known.isSame(actor.organisation(), opened.contractor())) {
            throw InspectionProblem.NOT_THE_CONTRACTOR.because(
                    opened.contractor(), actor.organisation());
        }
        var services = orNone(command.serviceReports());
        var plans = orNone(command.improvementPlans());
        var report = command.workReport().workReportId();
        if (report != null && !known.isWorkReportOf(report, system, opened)) {
            throw InspectionProblem.REPORT_UNKNOWN.because(report).at("/workReport/workReportId");
        }
        mustBeKnown("workRecords", command.workRecords(), id -> known.isWorkOf(id, system, opened));
        mustBeKnown("serviceReports", services, id -> isOfPeriod(id, system, opened, known));
        mustBeKnown("improvementPlans", plans, id -> known.isSubmittedPlan(id, system));
        var attached =
                new ReportsAttached(command.workReport(), command.workRecords(), services, plans);
        return attached.equals(state.reports()) ? List.of() : List.of(attached);
    }

    private static boolean isOfPeriod(
            UUID id, UUID system, InspectionOpened opened, InspectedReports known) {
        var report = known.report(id, system);
        return report != null && report.isOf(opened.firstDay(), opened.lastDay());
    }

    private static void mustBeKnown(String field, List<UUID> ids, Predicate<UUID> isKnown) {
        for (int i = 0; i < ids.size(); i++) {
            if (!isKnown.test(ids.get(i))) {
                throw InspectionProblem.REPORT_UNKNOWN
                        .because(ids.get(i))
                        .at("/" + field + "/" + i);
            }
        }
    }

    private static List<UUID> orNone(@Nullable List<UUID> ids) {
        return ids == null ? List.of() : ids;
    }
}
