package jp.daicho.standalone.operations;

/** Work reports (IV-1.4-R1, IV-1.4-R2, IV-2.4-R2). */
final class WorkReportRefusals extends RefusalScenarios {

    private static final String STEP = "work-report-not-at-this-step";
    private static final String INCOMPLETE =
            "report: {contents: [{code: 'WORK_PERFORMANCE', content: '点検1件'}]}";

    WorkReportRefusals() {
        first("submitWorkReport", InspectionStories::contracted);
        first("resubmitWorkReport", WorkReportStories::returned);
        submitting();
        deciding();
    }

    private void submitting() {
        given("a contract for maintenance", InspectionStories::contracted)
                .command("submitWorkReport", "track: 'OPERATION'")
                .refusedAs("not-the-reporting-contractor")
                .command("submitWorkReport", "kind: 'SPOT', lastDay: '2099-03-31'")
                .refusedAs("work-report-period-running")
                .command("submitWorkReport", INCOMPLETE)
                .refusedAs("work-report-incomplete")
                .command("submitWorkReport", "supersedes: '${unknownId}'")
                .refusedAs("work-report-not-superseded");
        given("a report on June", WorkReportStories::submitted)
                .commands("submitWorkReport")
                .refusedAs("work-report-period-taken");
    }

    private void deciding() {
        given("a report that waits", WorkReportStories::submitted)
                .commands("resubmitWorkReport")
                .refusedAs(STEP);
        given("a returned report beside an operator", WorkReportStories::returnedBesideAnOperator)
                .command("resubmitWorkReport", INCOMPLETE)
                .refusedAs("work-report-incomplete")
                .by("operator")
                .commands("resubmitWorkReport")
                .refusedAs("not-the-reporting-contractor")
                .commands("confirmWorkReport", "returnWorkReport")
                .refusedAs(STEP);
        given("a report by who is of the section now", WorkReportStories::ofOnesOwn)
                .by(IncidentStories.TURNCOAT)
                .commands("confirmWorkReport", "returnWorkReport")
                .refusedAs("work-report-of-ones-own");
    }
}
