package jp.daicho.command.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.inspection.AmountVerified;
import jp.daicho.contract.inspection.AttachReports;
import jp.daicho.contract.inspection.AttendanceRecorded;
import jp.daicho.contract.inspection.ClaimReceived;
import jp.daicho.contract.inspection.CompletionNoticeReceived;
import jp.daicho.contract.inspection.FailInspection;
import jp.daicho.contract.inspection.InspectionCommand;
import jp.daicho.contract.inspection.InspectionEvent;
import jp.daicho.contract.inspection.InspectionFailed;
import jp.daicho.contract.inspection.InspectionOpened;
import jp.daicho.contract.inspection.InspectionPassed;
import jp.daicho.contract.inspection.InspectionProblem;
import jp.daicho.contract.inspection.InspectionRecorded;
import jp.daicho.contract.inspection.OfficersReplaced;
import jp.daicho.contract.inspection.OpenInspection;
import jp.daicho.contract.inspection.OrderRework;
import jp.daicho.contract.inspection.PassInspection;
import jp.daicho.contract.inspection.PaymentRecorded;
import jp.daicho.contract.inspection.ReceiveClaim;
import jp.daicho.contract.inspection.ReceiveCompletionNotice;
import jp.daicho.contract.inspection.RecordAttendance;
import jp.daicho.contract.inspection.RecordInspection;
import jp.daicho.contract.inspection.RecordPayment;
import jp.daicho.contract.inspection.ReplaceOfficers;
import jp.daicho.contract.inspection.ReportsAttached;
import jp.daicho.contract.inspection.ReworkOrdered;
import jp.daicho.contract.inspection.VerifyAmount;
import org.jspecify.annotations.Nullable;

/**
 * How far an inspection has come. After rework was ordered it begins again.
 *
 * @param opened what is inspected, by whom at present
 * @param reports what was attached last; {@code null} before
 * @param attended whether the supervisor attended since the reports were attached
 * @param found what the inspector found last; {@code null} before
 * @param passedOn {@code null} before
 * @param claimed in yen; {@code null} before
 * @param verified in yen; {@code null} before, and when another claim came in
 */
record InspectionState(
        InspectionOpened opened,
        Stage stage,
        boolean noticed,
        @Nullable ReportsAttached reports,
        boolean attended,
        @Nullable InspectionRecorded found,
        @Nullable LocalDate passedOn,
        @Nullable BigDecimal claimed,
        @Nullable BigDecimal verified) {

    /**
     * @param system whose path it is
     */
    List<InspectionEvent> decide(
            InspectionCommand command, UUID system, Occasion occasion, InspectedReports known) {
        return switch (command) {
            case OpenInspection c ->
                    throw new IllegalStateException("An inspection is opened once, by " + c);
            case ReplaceOfficers c ->
                    throw new IllegalStateException("The directory is asked who is fit for " + c);
            case ReceiveCompletionNotice c -> Inspecting.decide(this, c);
            case AttachReports c -> Attaching.decide(this, c, system, occasion, known);
            case RecordAttendance c -> Inspecting.decide(this, c, occasion);
            case RecordInspection c -> Inspecting.decide(this, c, occasion);
            case PassInspection c -> Judging.decide(this, c, system, occasion, known);
            case FailInspection c -> Judging.decide(this, c, occasion);
            case OrderRework c -> Judging.decide(this, c);
            case ReceiveClaim c -> Paying.decide(this, c);
            case VerifyAmount c -> Paying.decide(this, c);
            case RecordPayment c -> Paying.decide(this, c, occasion);
        };
    }

    void mustBeOpen() {
        Step.NO_JUDGEMENT.must(stage == Stage.OPEN);
    }

    void mustBeInspector(Occasion occasion) {
        var person = occasion.actor().person();
        if (!person.equals(opened.inspector())) {
            throw InspectionProblem.NOT_THE_INSPECTOR.because(opened.inspector(), person);
        }
    }

    void mustBeSupervisor(Occasion occasion) {
        var person = occasion.actor().person();
        if (!person.equals(opened.supervisor())) {
            throw InspectionProblem.NOT_THE_SUPERVISOR.because(opened.supervisor(), person);
        }
    }

    private static InspectionState begin(InspectionOpened opened) {
        return new InspectionState(opened, Stage.OPEN, false, null, false, null, null, null, null);
    }

    static InspectionState evolve(@Nullable InspectionState before, InspectionEvent event) {
        if (event instanceof InspectionOpened opened) {
            return begin(opened);
        }
        var state = Objects.requireNonNull(before);
        return switch (event) {
            case InspectionOpened e -> state;
            case OfficersReplaced e -> state.inspectedBy(e.inspector(), e.supervisor());
            case CompletionNoticeReceived e ->
                    state.inspecting(true, state.reports, state.attended, state.found);
            case ReportsAttached e -> state.inspecting(state.noticed, e, false, state.found);
            case AttendanceRecorded e ->
                    state.inspecting(state.noticed, state.reports, true, state.found);
            case InspectionRecorded e ->
                    state.inspecting(state.noticed, state.reports, state.attended, e);
            case InspectionPassed e -> state.at(Stage.PASSED, e.passedOn(), null, null);
            case InspectionFailed e -> state.at(Stage.FAILED, null, null, null);
            case ReworkOrdered e -> begin(state.opened);
            case ClaimReceived e -> state.at(Stage.CLAIMED, state.passedOn, e.amount(), null);
            case AmountVerified e ->
                    state.at(Stage.VERIFIED, state.passedOn, state.claimed, e.amount());
            case PaymentRecorded e ->
                    state.at(Stage.PAID, state.passedOn, state.claimed, state.verified);
        };
    }

    /** What somebody else has attended or found does not bind who comes after. */
    private InspectionState inspectedBy(UUID inspector, UUID supervisor) {
        return new InspectionState(
                new InspectionOpened(
                        opened.contractId(),
                        opened.contractor(),
                        opened.track(),
                        opened.firstDay(),
                        opened.lastDay(),
                        inspector,
                        supervisor),
                stage,
                noticed,
                reports,
                attended && supervisor.equals(opened.supervisor()),
                inspector.equals(opened.inspector()) ? found : null,
                passedOn,
                claimed,
                verified);
    }

    private InspectionState inspecting(
            boolean isNoticed,
            @Nullable ReportsAttached attached,
            boolean isAttended,
            @Nullable InspectionRecorded result) {
        return new InspectionState(
                opened,
                stage,
                isNoticed,
                attached,
                isAttended,
                result,
                passedOn,
                claimed,
                verified);
    }

    private InspectionState at(
            Stage reached,
            @Nullable LocalDate passed,
            @Nullable BigDecimal claim,
            @Nullable BigDecimal amount) {
        return new InspectionState(
                opened, reached, noticed, reports, attended, found, passed, claim, amount);
    }
}
