package jp.daicho.standalone.operations;

/** A year's planning and its approval (IV-1.1 to IV-1.3, IV-2.1 to IV-2.3). */
final class PlanningRefusals extends RefusalScenarios {

    /** Nothing of it is done unless something fails. */
    private static final String FAILURES_ONLY =
            """
            content: {workItems: [{key: 'F-01', covers: [{table: 'IV-1-1-1', code: 'FAILURE_HANDLING'}],
            name: '障害対応', content: '復旧し報告する。', occasion: 'FAILURE', basicSchedule: '障害発生時',
            persons: ['${maintainer}'], months: []}]}\
            """;

    private static final String OPERATION_AT_FAILURES_ONLY =
            """
            content: {workItems: [{key: 'F-01', covers: [{table: 'IV-2-1-1', code: 'FAILURE_HANDLING'}],
            name: '障害対応', content: '復旧し報告する。', occasion: 'FAILURE', basicSchedule: '障害発生時',
            persons: ['${operator}'], months: []}]}\
            """;

    private static final String ROWS_MISSING = "content: {omittedRows: []}";

    PlanningRefusals() {
        usually("requestPlan", "contractId: '${contractId}'");
        usually("submitMaintenancePlan", "planId: '${planId}'");
        usually("submitOperationPlan", "planId: '${planId}'");
        usually("submitImplementationRules", "planId: '${planId}'");
        usually("submitProcedures", "planId: '${planId}'");
        usually("confirmDocument", "revision: 1");
        usually("confirmPlanDocument", "revision: 1");
        usually("submitCompletionReport", "report: {documents: ['${planId}']}");
        usually("resubmitCompletionReport", "report: {documents: ['${planId}']}");
        usually(
                "returnPlanning",
                "deficiencies: [{findingId: '${returnedFindingId}', documentId: '${planId}', place: '3.2', content: '連絡先がない。'}]");
        first("requestPlan", s -> s.does("registerContract"));
        first("submitMaintenancePlan", PlanningStories::requested);
        first("submitOperationPlan", PlanningStories::operationRequested);
        first("reviseOperationPlan", PlanningStories::operationSubmitted);
        first("submitImplementationRules", s -> asked(s, "MAINTENANCE_IMPLEMENTATION_RULES"));
        first("submitProcedures", s -> asked(s, "MAINTENANCE_WORK_PROCEDURES"));
        first("submitCompletionReport", PlanningStories::submitted);
        plan();
        operationPlan();
        documents();
        authors();
        confirmation();
        report();
        approval();
    }

    private void plan() {
        given("a maintenance contract", s -> s.does("registerContract"))
                .command("requestPlan", "builderHandoverCompletedOn: '${today+1}'")
                .refusedAs("builder-handover-not-completed")
                .command("requestPlan", "contractId: '${unknownId}'")
                .refusedAs("not-a-maintenance-contract")
                .command("requestPlan", "kind: 'OPERATION_PLAN'")
                .refusedAs("contract-of-other-track")
                .command("requestPlan", "fiscalYear: 2199")
                .refusedAs("fiscal-year-outside-contract");
        given("a plan that is asked for", PlanningStories::requested)
                .commands("requestPlan")
                .refusedAs("plan-exists")
                .commands("revisePlan", "confirmDocument", "confirmPlanDocument")
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

    private void operationPlan() {
        given("an operation plan that is asked for", PlanningStories::operationRequested)
                .commands("reviseOperationPlan")
                .refusedAs("plan-not-submitted")
                .command("submitOperationPlan", OPERATION_AT_FAILURES_ONLY)
                .refusedAs("plan-lacks-occasion")
                .command("submitOperationPlan", ROWS_MISSING)
                .refusedAs("plan-incomplete");
        given("a submitted operation plan", PlanningStories::operationSubmitted)
                .commands("submitOperationPlan")
                .refusedAs("plan-already-submitted")
                .command("reviseOperationPlan", OPERATION_AT_FAILURES_ONLY)
                .refusedAs("plan-lacks-occasion")
                .command("reviseOperationPlan", ROWS_MISSING)
                .refusedAs("plan-incomplete");
    }

    private void documents() {
        given("rules that are asked for", s -> asked(s, "MAINTENANCE_IMPLEMENTATION_RULES"))
                .command(
                        "submitImplementationRules",
                        "content: {consistentWith: [{document: 'CONTRACTOR_PROPOSAL'}]}")
                .refusedAs("plan-incomplete");
        given("procedures that are asked for", s -> asked(s, "MAINTENANCE_WORK_PROCEDURES"))
                .command(
                        "submitProcedures",
                        "content: {procedures: [{name: '起動', occasion: '毎朝', steps: [{participant: 'MAINTENANCE_CONTRACTOR', work: '起動する。'}]}]}")
                .refusedAs("plan-incomplete");
        given("rules where a plan is submitted", s -> merged(s, "MAINTENANCE_IMPLEMENTATION_RULES"))
                .by("maintainer")
                .commands(
                        "submitMaintenancePlan",
                        "revisePlan",
                        "submitOperationPlan",
                        "reviseOperationPlan",
                        "submitProcedures")
                .refusedAs("other-kind-of-document");
        given("procedures where rules are submitted", s -> merged(s, "OM_WORK_PROCEDURES"))
                .by("maintainer")
                .commands("submitImplementationRules")
                .refusedAs("other-kind-of-document");
    }

    private void authors() {
        given("another's plan", s -> PlanningStories.askedOfAnother(s, ""))
                .by("maintainer")
                .commands(
                        "submitMaintenancePlan",
                        "revisePlan",
                        "submitCompletionReport",
                        "resubmitCompletionReport")
                .refusedAs("plan-of-another-contractor");
        given("another's merged plan", s -> PlanningStories.askedOfAnother(s, "kind: 'OM_PLAN'"))
                .by("maintainer")
                .commands("submitOperationPlan", "reviseOperationPlan")
                .refusedAs("plan-of-another-contractor");
        given(
                        "another's rules",
                        s ->
                                PlanningStories.askedOfAnother(
                                        s, PlanningStories.document("OM_IMPLEMENTATION_RULES")))
                .by("maintainer")
                .commands("submitImplementationRules", "submitProcedures")
                .refusedAs("plan-of-another-contractor");
    }

    private static void asked(Scene scene, String kind) {
        scene.does("registerContract").does("requestPlan", PlanningStories.document(kind));
    }

    private static void merged(Scene scene, String kind) {
        PlanningStories.combined(scene);
        scene.does("requestPlan", PlanningStories.document(kind));
    }

    private void confirmation() {
        given("a plan that nobody has reviewed", PlanningStories::submitted)
                .command("confirmDocument", "revision: 2")
                .refusedAs("revision-not-latest")
                .command("confirmPlanDocument", "revision: 2")
                .refusedAs("revision-not-latest")
                .commands("confirmDocument", "confirmPlanDocument")
                .refusedAs("plan-not-reviewed");
        given("a plan with an open finding", PlanningStories::found)
                .commands("confirmDocument", "confirmPlanDocument")
                .refusedAs("findings-still-open");
        given("a plan by one of the section now", PlanningStories::submittedByOneOfTheSection)
                .by(PlanningStories.TURNCOAT)
                .commands("confirmDocument", "confirmPlanDocument")
                .refusedAs("own-submission");
    }

    private void report() {
        given("a report on a plan that is not confirmed", PlanningStories::reported)
                .command("submitCompletionReport", "report: {documents: ['${unknownId}']}")
                .refusedAs("unknown-document")
                .command("resubmitCompletionReport", "report: {documents: ['${unknownId}']}")
                .refusedAs("unknown-document")
                .commands("requestApproval")
                .refusedAs("planning-parts-missing")
                .commands("approvePlanning", "returnPlanning")
                .refusedAs("approval-not-requested");
        given(
                        "another revision after the report",
                        s -> {
                            PlanningStories.confirmed(s);
                            s.does("revisePlan");
                        })
                .commands("requestApproval")
                .refusedAs("document-not-confirmed");
        given(
                        "a report on both tracks, which are not merged",
                        s -> {
                            PlanningStories.combined(s);
                            s.does("requestPlan")
                                    .knows("maintenancePlanId", "${planId}")
                                    .does("requestPlan", "kind: 'OPERATION_PLAN'")
                                    .does(
                                            "submitCompletionReport",
                                            "report: {documents: ['${planId}', '${maintenancePlanId}']}");
                        })
                .commands("requestApproval")
                .refusedAs("documents-not-merged");
        given("rules revised after the request", PlanningStories::revisedApartAfterTheApproval)
                .commands("approvePlanning")
                .refusedAs("planning-parts-missing");
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
