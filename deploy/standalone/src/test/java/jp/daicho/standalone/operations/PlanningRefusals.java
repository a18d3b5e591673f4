package jp.daicho.standalone.operations;

/** A year's maintenance plan and its approval (IV-1.1, IV-1.3). */
final class PlanningRefusals extends RefusalScenarios {

    /** Nothing of it is done unless something fails. */
    private static final String FAILURES_ONLY =
            """
            content: {workItems: [{key: 'F-01', covers: [{table: 'IV-1-1-1', code: 'FAILURE_HANDLING'}],
            name: '障害対応', content: '復旧し報告する。', occasion: 'FAILURE', basicSchedule: '障害発生時',
            persons: ['${maintainer}'], months: []}]}\
            """;

    private static final String ROWS_MISSING = "content: {omittedRows: []}";

    PlanningRefusals() {
        usually("requestPlan", "contractId: '${contractId}'");
        usually("submitMaintenancePlan", "planId: '${planId}'");
        usually("confirmDocument", "revision: 1");
        usually("submitCompletionReport", "report: {documents: ['${planId}']}");
        usually("resubmitCompletionReport", "report: {documents: ['${planId}']}");
        usually(
                "returnPlanning",
                "deficiencies: [{findingId: '${returnedFindingId}', documentId: '${planId}', place: '3.2', content: '連絡先がない。'}]");
        first("requestPlan", s -> s.does("registerContract"));
        first("submitMaintenancePlan", PlanningStories::requested);
        first("submitCompletionReport", PlanningStories::submitted);
        plan();
        confirmation();
        report();
        approval();
    }

    private void plan() {
        given("a maintenance contract", s -> s.does("registerContract"))
                .command("requestPlan", "builderHandoverCompletedOn: '${today+1}'")
                .refusedAs("builder-handover-not-completed")
                .command("requestPlan", "contractId: '${unknownId}'")
                .refusedAs("not-a-maintenance-contract");
        given("a plan that is asked for", PlanningStories::requested)
                .commands("requestPlan")
                .refusedAs("plan-exists")
                .commands("revisePlan", "confirmDocument")
                .refusedAs("plan-not-submitted")
                .command("submitMaintenancePlan", FAILURES_ONLY)
                .refusedAs("plan-lacks-occasion")
                .command("submitMaintenancePlan", ROWS_MISSING)
                .refusedAs("plan-incomplete");
        given("a submitted plan", PlanningStories::submitted)
                .commands("submitMaintenancePlan")
                .refusedAs("plan-already-submitted")
                .command("revisePlan", FAILURES_ONLY)
                .refusedAs("plan-lacks-occasion")
                .command("revisePlan", ROWS_MISSING)
                .refusedAs("plan-incomplete");
    }

    private void confirmation() {
        given("a plan that nobody has reviewed", PlanningStories::submitted)
                .command("confirmDocument", "revision: 2")
                .refusedAs("revision-not-latest")
                .commands("confirmDocument")
                .refusedAs("plan-not-reviewed");
        given("a plan with an open finding", PlanningStories::found)
                .commands("confirmDocument")
                .refusedAs("findings-still-open");
        given("a plan by one of the section now", PlanningStories::submittedByOneOfTheSection)
                .by(PlanningStories.TURNCOAT)
                .commands("confirmDocument")
                .refusedAs("own-submission");
    }

    private void report() {
        given("a report on a plan that is not confirmed", PlanningStories::reported)
                .command("submitCompletionReport", "report: {documents: ['${unknownId}']}")
                .refusedAs("unknown-document")
                .command("resubmitCompletionReport", "report: {documents: ['${unknownId}']}")
                .refusedAs("unknown-document")
                .commands("requestApproval")
                .refusedAs("document-not-confirmed")
                .commands("approvePlanning", "returnPlanning")
                .refusedAs("approval-not-requested");
        given(
                        "a report on none of the check points",
                        s -> {
                            PlanningStories.submitted(s);
                            s.does("submitCompletionReport", "report: {viewpoints: []}");
                        })
                .commands("requestApproval")
                .refusedAs("viewpoints-unfulfilled");
        given(
                        "a finding after the confirmation",
                        s -> {
                            PlanningStories.confirmed(s);
                            s.does("raiseFinding");
                        })
                .commands("requestApproval")
                .refusedAs("findings-still-open");
    }

    private void approval() {
        given("a plan for approval", PlanningStories::approvalRequested)
                .command(
                        "returnPlanning",
                        "deficiencies: [{findingId: '${newId}', documentId: '${unknownId}', place: '3.2', content: '連絡先がない。'}]")
                .refusedAs("unknown-document");
        given(
                        "a plan for whose approval the manager asked",
                        s -> {
                            PlanningStories.confirmed(s);
                            s.as("manager").does("requestApproval");
                        })
                .by("manager")
                .commands("approvePlanning")
                .refusedAs("own-submission");
        given(
                        "a finding after the request",
                        s -> {
                            PlanningStories.approvalRequested(s);
                            s.does("raiseFinding");
                        })
                .commands("approvePlanning")
                .refusedAs("findings-still-open")
                .command(
                        "returnPlanning",
                        "deficiencies: [{findingId: '${findingId}', documentId: '${planId}', place: '3.2', content: '連絡先がない。'}]")
                .refusedAs("finding-id-taken");
        given(
                        "another revision after the request",
                        s -> {
                            PlanningStories.approvalRequested(s);
                            s.does("revisePlan");
                        })
                .commands("approvePlanning")
                .refusedAs("document-not-confirmed");
        given("a returned planning", PlanningStories::returned)
                .commands("requestApproval")
                .refusedAs("planning-returned");
        given("an approved planning", PlanningStories::approved)
                .commands("requestApproval", "returnPlanning", "resubmitCompletionReport")
                .refusedAs("planning-already-approved");
    }
}
