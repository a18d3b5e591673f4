package jp.daicho.standalone.operations;

/** Reports on periods (IV-1.6, IV-2.5, IV-3.1). */
final class ServiceReportRefusals extends RefusalScenarios {

    ServiceReportRefusals() {
        usually(
                "submitServiceReport",
                "slaId: '${slaId}', items: [{item: 'availability', value: '100'}, {item: 'response'}]");
        first("submitServiceReport", ServiceReportStories::submitted);
        for (var operation :
                new String[] {
                    "explainDifferences",
                    "confirmServiceReport",
                    "returnServiceReport",
                    "restatePeriod"
                }) {
            first(operation, ServiceReportStories::submitted);
        }
        submission();
        confirmation();
    }

    private void submission() {
        given("an agreement on a system", ServiceReportStories::agreed)
                .command("submitServiceReport", "period: '2099-06'")
                .refusedAs("service-report-period-running")
                .command("submitServiceReport", "period: '2020-01'")
                .refusedAs("service-report-period-not-agreed")
                .command("submitServiceReport", "items: [{item: 'response'}]")
                .refusedAs("service-report-items-incomplete");
        given("late responses", ServiceReportStories::late)
                .command(
                        "submitServiceReport",
                        "items: [{item: 'availability', value: '100'}, {item: 'response', value: '0'}]")
                .refusedAs("service-report-cause-missing");
        given("a report", ServiceReportStories::submitted)
                .commands("submitServiceReport")
                .refusedAs("service-report-pending")
                .commands("explainDifferences")
                .refusedAs("service-report-item-does-not-differ")
                .commands("restatePeriod")
                .refusedAs("service-report-not-frozen");
    }

    private void confirmation() {
        given("a report with a difference", ServiceReportStories::differing)
                .commands("confirmServiceReport")
                .refusedAs("service-report-difference-unexplained");
        given(
                        "measurements after the report",
                        s -> {
                            ServiceReportStories.submitted(s);
                            s.does("recordMeasurements");
                        })
                .commands("confirmServiceReport")
                .refusedAs("service-report-outdated");
        given(
                        "a report by one of the section now",
                        ServiceReportStories::submittedByOneOfTheSection)
                .by(ServiceReportStories.TURNCOAT)
                .commands("confirmServiceReport", "returnServiceReport")
                .refusedAs("service-report-of-ones-own");
        given("a returned report", ServiceReportStories::returned)
                .commands("explainDifferences", "confirmServiceReport")
                .refusedAs("service-report-not-pending");
        given("a confirmed report", ServiceReportStories::confirmed)
                .commands("submitServiceReport", "explainDifferences", "returnServiceReport")
                .refusedAs("service-report-frozen");
    }
}
