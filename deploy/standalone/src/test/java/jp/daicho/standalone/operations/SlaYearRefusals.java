package jp.daicho.standalone.operations;

/** Where an agreement comes from, and what a year of it was worth (IV-1.6-N2, IV-1.6-N4). */
final class SlaYearRefusals extends RefusalScenarios {

    SlaYearRefusals() {
        usually("baseSlaOnPlan", "basis: {planId: '${planId}', revision: 1}");
        first("baseSlaOnPlan", ServiceReportStories::agreed);
        first("evaluateSlaYear", ServiceReportStories::agreed);
        given("an agreement and no plan", ServiceReportStories::agreed)
                .commands("baseSlaOnPlan")
                .refusedAs("sla-plan-not-confirmed")
                .command("evaluateSlaYear", "fiscalYear: 2020")
                .refusedAs("sla-year-not-agreed")
                .command("evaluateSlaYear", "fiscalYear: 2099")
                .refusedAs("sla-year-early");
        given(
                        "an agreement and the confirmed plan",
                        s -> {
                            ServiceReportStories.agreed(s);
                            PlanningStories.confirmed(s);
                        })
                .command(
                        "baseSlaOnPlan",
                        "basis: {items: [{item: 'availability', monitoringItem: 'MEAN_TIME'}]}")
                .refusedAs("sla-plan-item-unknown")
                .command(
                        "baseSlaOnPlan",
                        "basis: {items: [{item: 'nothing', monitoringItem: 'AVAILABILITY_RATE'}]}")
                .refusedAs("sla-item-not-agreed")
                .command(
                        "baseSlaOnPlan",
                        "basis: {items: [{item: 'response', monitoringItem: 'AVAILABILITY_RATE'}]}")
                .refusedAs("sla-target-differs-from-plan");
        given(
                        "an evaluated year",
                        s -> {
                            s.does("registerSystem")
                                    .does("agreeSla", "terms: {effectiveFrom: '2024-04-01'}")
                                    .does("evaluateSlaYear", "fiscalYear: 2024");
                        })
                .command("evaluateSlaYear", "fiscalYear: 2024")
                .refusedAs("sla-year-evaluated");
    }
}
