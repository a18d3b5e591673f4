package jp.daicho.command.workreport;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.workreport.WorkReportFacts.KnownWorkReport;
import jp.daicho.command.workreport.WorkReportFacts.Stage;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.workreport.ConfirmWorkReport;
import jp.daicho.contract.workreport.KnownFigure;
import jp.daicho.contract.workreport.ReportedWork;
import jp.daicho.contract.workreport.ResubmitWorkReport;
import jp.daicho.contract.workreport.ReturnWorkReport;
import jp.daicho.contract.workreport.SubmitWorkReport;
import jp.daicho.contract.workreport.WorkReportConfirmed;
import jp.daicho.contract.workreport.WorkReportEvent;
import jp.daicho.contract.workreport.WorkReportKind;
import jp.daicho.contract.workreport.WorkReportProblem;
import jp.daicho.contract.workreport.WorkReportResubmitted;
import jp.daicho.contract.workreport.WorkReportReturned;
import jp.daicho.contract.workreport.WorkReportSubmitted;
import jp.daicho.contract.workreport.WorkReportTables;
import org.jspecify.annotations.Nullable;

/**
 * A work report as it stands.
 *
 * @param submitted what it is about
 * @param report what it says in its latest revision
 * @param submittedBy who submitted that
 */
record WorkReportState(
        WorkReportSubmitted submitted,
        ReportedWork report,
        int revision,
        UUID submittedBy,
        Stage stage) {

    /**
     * @param roles those of the caller's company on the system when it happened
     * @param figures what is on record of the period
     * @param before the report that is to be superseded, where there is one
     */
    static List<WorkReportEvent> submit(
            SubmitWorkReport command,
            Occasion occasion,
            Set<Role> roles,
            List<KnownFigure> figures,
            @Nullable KnownWorkReport before) {
        var contractor = occasion.actor().organisation();
        if (!command.track().isDoneBy(roles)) {
            throw WorkReportProblem.NOT_THE_REPORTING_CONTRACTOR
                    .because(command.track().label(), contractor)
                    .at("/track");
        }
        if (command.lastDay().isAfter(occasion.occurredOn())) {
            throw WorkReportProblem.PERIOD_RUNNING.because(command.lastDay()).at("/lastDay");
        }
        mustBeComplete(command.track(), command.kind(), command.report());
        if (command.supersedes() != null && !isReplaced(before, command, contractor)) {
            throw WorkReportProblem.NOT_SUPERSEDED.because(command.supersedes()).at("/supersedes");
        }
        return List.of(
                new WorkReportSubmitted(
                        command.track(),
                        command.kind(),
                        command.firstDay(),
                        command.lastDay(),
                        contractor,
                        command.report(),
                        figures,
                        command.supersedes(),
                        occasion.actor().person()));
    }

    /** A confirmed report is never reopened: another one takes its place. */
    private static boolean isReplaced(
            @Nullable KnownWorkReport before, SubmitWorkReport command, UUID contractor) {
        return before != null
                && before.stage() == Stage.CONFIRMED
                && !before.superseded()
                && before.track() == command.track()
                && before.kind() == command.kind()
                && before.contractor().equals(contractor)
                && before.firstDay().equals(command.firstDay())
                && before.lastDay().equals(command.lastDay());
    }

    /** A report on some work alone says what there is to say (表1-2-3, 表2-2-3). */
    private static void mustBeComplete(Track track, WorkReportKind kind, ReportedWork report) {
        if (!kind.isRegular()) {
            return;
        }
        var missing = WorkReportTables.missing(track, report.contents());
        if (!missing.isEmpty()) {
            var row = missing.getFirst();
            throw WorkReportProblem.INCOMPLETE
                    .because(WorkReportTables.of(track).title(), row.label(), row.code())
                    .at("/report/contents");
        }
    }

    List<WorkReportEvent> resubmit(
            ResubmitWorkReport command, Occasion occasion, List<KnownFigure> figures) {
        mustBe(Stage.RETURNED);
        var actor = occasion.actor();
        if (!actor.organisation().equals(submitted.contractor())) {
            throw WorkReportProblem.NOT_THE_REPORTING_CONTRACTOR.because(
                    submitted.track().label(), actor.organisation());
        }
        mustBeComplete(submitted.track(), submitted.kind(), command.report());
        return List.of(
                new WorkReportResubmitted(revision + 1, command.report(), figures, actor.person()));
    }

    List<WorkReportEvent> confirm(ConfirmWorkReport command, Occasion occasion) {
        if (stage == Stage.CONFIRMED) {
            return List.of();
        }
        mustBe(Stage.SUBMITTED);
        mustBeAnothers(occasion);
        return List.of(new WorkReportConfirmed(revision, command.note()));
    }

    List<WorkReportEvent> sendBack(ReturnWorkReport command, Occasion occasion) {
        mustBe(Stage.SUBMITTED);
        mustBeAnothers(occasion);
        return List.of(new WorkReportReturned(revision, command.deficiencies()));
    }

    private void mustBe(Stage expected) {
        if (stage != expected) {
            throw WorkReportProblem.NOT_AT_THIS_STEP.because(expected.label(), stage.label());
        }
    }

    /** Whoever has come from the contractor to the section does not judge their own report. */
    private void mustBeAnothers(Occasion occasion) {
        if (occasion.actor().person().equals(submittedBy)) {
            throw WorkReportProblem.OF_ONES_OWN.because();
        }
    }

    static WorkReportState evolve(@Nullable WorkReportState before, WorkReportEvent event) {
        if (event instanceof WorkReportSubmitted e) {
            return new WorkReportState(e, e.report(), 1, e.submittedBy(), Stage.SUBMITTED);
        }
        var state = Objects.requireNonNull(before);
        return switch (event) {
            case WorkReportSubmitted e -> state;
            case WorkReportResubmitted e ->
                    new WorkReportState(
                            state.submitted,
                            e.report(),
                            e.revision(),
                            e.submittedBy(),
                            Stage.SUBMITTED);
            case WorkReportConfirmed e -> state.at(Stage.CONFIRMED);
            case WorkReportReturned e -> state.at(Stage.RETURNED);
        };
    }

    private WorkReportState at(Stage reached) {
        return new WorkReportState(submitted, report, revision, submittedBy, reached);
    }
}
