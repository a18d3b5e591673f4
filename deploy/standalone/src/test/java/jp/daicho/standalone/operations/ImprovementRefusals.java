package jp.daicho.standalone.operations;

/** Improvement plans (IV-1.6, IV-2.5, IV-3.1). */
final class ImprovementRefusals extends RefusalScenarios {

    ImprovementRefusals() {
        usually("verifyImprovement", "reportId: '${reportId}'");
        for (var operation :
                new String[] {
                    "submitImprovementPlan",
                    "acceptImprovementPlan",
                    "returnImprovementPlan",
                    "recordGuidance",
                    "verifyImprovement"
                }) {
            first(operation, ServiceReportStories::asked);
        }
        given("an improvement that is asked for", ServiceReportStories::asked)
                .commands("acceptImprovementPlan", "returnImprovementPlan", "recordGuidance")
                .refusedAs("improvement-plan-missing")
                .commands("verifyImprovement")
                .refusedAs("improvement-not-measured");
        given(
                        "an improvement plan by one of the section now",
                        ServiceReportStories::plannedByOneOfTheSection)
                .by(ServiceReportStories.TURNCOAT)
                .commands("acceptImprovementPlan", "returnImprovementPlan")
                .refusedAs("improvement-plan-of-ones-own");
        given("an accepted improvement plan", ServiceReportStories::accepted)
                .command("submitImprovementPlan", "cause: '別の原因'")
                .refusedAs("improvement-plan-accepted")
                .commands("returnImprovementPlan")
                .refusedAs("improvement-plan-accepted");
        given("a confirmed miss", ServiceReportStories::missed)
                .command("verifyImprovement", "reportId: '${unknownId}'")
                .refusedAs("improvement-report-not-confirmed")
                .commands("verifyImprovement")
                .refusedAs("improvement-report-not-later");
        given(
                        "a period without values after a miss",
                        ServiceReportStories::missedAndNotMeasuredSince)
                .commands("verifyImprovement")
                .refusedAs("improvement-period-without-value");
    }
}
