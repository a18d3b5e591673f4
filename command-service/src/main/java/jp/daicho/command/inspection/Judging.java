package jp.daicho.command.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.inspection.FailInspection;
import jp.daicho.contract.inspection.InspectionEvent;
import jp.daicho.contract.inspection.InspectionFailed;
import jp.daicho.contract.inspection.InspectionOpened;
import jp.daicho.contract.inspection.InspectionPassed;
import jp.daicho.contract.inspection.InspectionProblem;
import jp.daicho.contract.inspection.OrderRework;
import jp.daicho.contract.inspection.PassInspection;
import jp.daicho.contract.inspection.ReportsAttached;
import jp.daicho.contract.inspection.RequirementResult;
import jp.daicho.contract.inspection.ReworkOrdered;
import jp.daicho.contract.inspection.SubmittedWorkReport;

/**
 * Pass and failure. What X1 and X2 ask for is judged by what the ledger knows in this transaction:
 * an attached report that was returned meanwhile does not count.
 */
final class Judging {

    private Judging() {}

    static List<InspectionEvent> decide(
            InspectionState state,
            PassInspection command,
            UUID system,
            Occasion occasion,
            InspectedReports known) {
        state.mustBeOpen();
        state.mustBeInspector(occasion);
        Step.ATTENDANCE.must(state.attended());
        var found = state.found();
        Step.FINDINGS.must(found != null);
        var unmet =
                Objects.requireNonNull(found).results().stream()
                        .filter(result -> !result.met())
                        .map(RequirementResult::requirement)
                        .toList();
        if (!unmet.isEmpty()) {
            throw InspectionProblem.REQUIREMENT_NOT_MET.because(String.join(", ", unmet));
        }
        var reports = workReported(state, system, known);
        var agreements = known.agreements(system, state.opened());
        var services = confirmed(reports.serviceReports(), system, known);
        agreements.forEach(agreement -> covered(agreement, state.opened(), services));
        services.forEach(report -> improving(report, reports, known));
        return List.of(
                new InspectionPassed(
                        occasion.occurredOn(),
                        agreements.stream().map(InspectedReports.KnownAgreement::slaId).toList(),
                        command.note()));
    }

    /** IV-1.6-S2, IV-2.5-S2: those that the owning section has checked. */
    private static List<InspectedReports.KnownReport> confirmed(
            List<UUID> attached, UUID system, InspectedReports known) {
        var confirmed = new ArrayList<InspectedReports.KnownReport>();
        for (var id : attached) {
            var report = known.report(id, system);
            if (report != null && report.confirmed()) {
                confirmed.add(report);
            }
        }
        return confirmed;
    }

    /** IV-1.6-X1, IV-2.5-X1. */
    private static ReportsAttached workReported(
            InspectionState state, UUID system, InspectedReports known) {
        var reports = state.reports();
        if (reports == null
                || !isThere(reports.workReport(), state, system, known)
                || !reports.workRecords().stream()
                        .allMatch(id -> known.isWorkOf(id, system, state.opened()))) {
            throw InspectionProblem.WITHOUT_WORK_REPORT.because();
        }
        return reports;
    }

    /** One that was returned since does not count. */
    private static boolean isThere(
            SubmittedWorkReport report,
            InspectionState state,
            UUID system,
            InspectedReports known) {
        var id = report.workReportId();
        return id == null || known.isWorkReportOf(id, system, state.opened());
    }

    /** IV-1.6-X2, IV-2.5-X2: each day of the agreement in the period is reported on. */
    private static void covered(
            InspectedReports.KnownAgreement agreement,
            InspectionOpened opened,
            List<InspectedReports.KnownReport> services) {
        var day = later(opened.firstDay(), agreement.firstDay());
        var end = agreement.lastDay();
        var last = end == null || end.isAfter(opened.lastDay()) ? opened.lastDay() : end;
        while (!day.isAfter(last)) {
            var next = day;
            for (var report : services) {
                if (report.slaId().equals(agreement.slaId()) && report.isOf(day, day)) {
                    next = later(next, report.lastDay().plusDays(1));
                }
            }
            if (next.equals(day)) {
                throw InspectionProblem.WITHOUT_SERVICE_REPORT.because(agreement.code(), day);
            }
            day = next;
        }
    }

    /** IV-1.6-X2, IV-2.5-X2: each miss has its plan, and that lies before the inspector. */
    private static void improving(
            InspectedReports.KnownReport report, ReportsAttached reports, InspectedReports known) {
        for (var miss : known.misses(report.reportId())) {
            if (miss.submittedPlan() == null
                    || !reports.improvementPlans().contains(miss.submittedPlan())) {
                throw InspectionProblem.WITHOUT_IMPROVEMENT_PLAN.because(miss.item());
            }
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static List<InspectionEvent> decide(
            InspectionState state, FailInspection command, Occasion occasion) {
        state.mustBeOpen();
        state.mustBeInspector(occasion);
        Step.FINDINGS.must(state.found() != null);
        return List.of(new InspectionFailed(command.deficiencies()));
    }

    static List<InspectionEvent> decide(InspectionState state, OrderRework command) {
        Step.FAILURE.must(state.stage() == Stage.FAILED);
        return List.of(new ReworkOrdered(command.instruction(), command.dueOn()));
    }
}
