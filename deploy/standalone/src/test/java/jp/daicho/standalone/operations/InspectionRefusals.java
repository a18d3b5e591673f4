package jp.daicho.standalone.operations;

/** Acceptance inspection and payment (IV-1.6, IV-2.5). */
final class InspectionRefusals extends RefusalScenarios {

    private static final String STEP = "inspection-not-at-this-step";

    InspectionRefusals() {
        usually(
                "openInspection",
                "contractId: '${contractId}', firstDay: '2026-06-01', lastDay: '2026-06-30',"
                        + " inspector: '${chief}', supervisor: '${staff}'");
        usually("replaceOfficers", "inspector: '${chief}', supervisor: '${staff}'");
        usually("attachReports", "workRecords: ['${workRecordId}']");
        first("openInspection", InspectionStories::contracted);
        opening();
        reports();
        judgement();
        payment();
    }

    private void opening() {
        given("a contract", InspectionStories::contracted)
                .command("openInspection", "lastDay: '2099-01-01'")
                .refusedAs("inspection-contract-unfit")
                .command("openInspection", "inspector: '${staff}', supervisor: '${chief}'")
                .refusedAs("inspection-officers-unfit");
        given("an inspection", InspectionStories::opened)
                .command("openInspection", "firstDay: '2026-06-30', lastDay: '2026-07-31'")
                .refusedAs("inspection-period-taken")
                .command("replaceOfficers", "inspector: '${staff}', supervisor: '${chief}'")
                .refusedAs("inspection-officers-unfit")
                .commands("recordInspection", "passInspection", "failInspection")
                .refusedAs("not-the-inspector")
                .commands("recordAttendance")
                .refusedAs("not-the-supervisor")
                .by(InspectionStories.SUPERVISOR)
                .commands("recordAttendance")
                .refusedAs(STEP)
                .by(InspectionStories.INSPECTOR)
                .commands("recordInspection", "passInspection", "failInspection")
                .refusedAs(STEP)
                .commands("orderRework", "receiveClaim", "verifyAmount", "recordPayment")
                .refusedAs(STEP);
    }

    private void reports() {
        given("an inspection", InspectionStories::opened)
                .command("attachReports", "workRecords: ['${unknownId}']")
                .refusedAs("inspection-report-unknown");
        given("an inspection beside an operator", InspectionStories::openedBesideAnOperator)
                .by("operator")
                .commands("attachReports")
                .refusedAs("not-the-inspected-contractor");
    }

    private void judgement() {
        given("findings without a work report", InspectionStories::found)
                .by(InspectionStories.INSPECTOR)
                .commands("passInspection")
                .refusedAs("inspection-without-work-report");
        given("findings that are wanting", InspectionStories::foundWanting)
                .by(InspectionStories.INSPECTOR)
                .commands("passInspection")
                .refusedAs("inspection-requirement-not-met");
        given("an agreement without a report", InspectionStories::reportedUnderAnAgreement)
                .by(InspectionStories.INSPECTOR)
                .commands("passInspection")
                .refusedAs("inspection-without-service-report");
        given("a miss without a submitted plan", InspectionStories::reportedWithAMiss)
                .by(InspectionStories.INSPECTOR)
                .commands("passInspection")
                .refusedAs("inspection-without-improvement-plan");
    }

    private void payment() {
        given("a passed inspection", InspectionStories::passed)
                .commands("replaceOfficers", "receiveCompletionNotice", "attachReports")
                .refusedAs(STEP);
        given("a claim", InspectionStories::claimed)
                .command("verifyAmount", "amount: '1'")
                .refusedAs("inspection-amount-differs");
        given("a verified amount", InspectionStories::verified)
                .command("recordPayment", "amount: '1'")
                .refusedAs("inspection-amount-differs");
    }
}
