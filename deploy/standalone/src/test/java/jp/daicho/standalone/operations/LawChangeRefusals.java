package jp.daicho.standalone.operations;

/** Changes by law (IV-1.5). */
final class LawChangeRefusals extends RefusalScenarios {

    private static final String[] OF_MAINTENANCE = {
        "submitWorkPlan", "recordProgress", "recordTest", "verifyResult", "submitModificationReport"
    };
    private static final String[] OF_THE_CONTRACTOR = {
        "submitWorkPlan", "recordProgress", "recordTest", "submitModificationReport"
    };
    private static final String[] BY_PLAN = {
        "recordProgress", "recordTest", "submitModificationReport"
    };

    LawChangeRefusals() {
        usually("decideLawChangeScope", "contractor: '${maintainer-organisation}'");
        usually("shareModification", "organisations: ['${operator-organisation}']");
        first("decideLawChangeScope", LawChangeStories::opened);
        first("submitWorkPlan", LawChangeStories::within);
        for (var operation : BY_PLAN) {
            first(operation, LawChangeStories::planned);
        }
        scope();
        work();
        closing();
    }

    private void scope() {
        given("a change that was opened", LawChangeStories::opened)
                .command("decideLawChangeScope", "contractor: '${operator-organisation}'")
                .refusedAs("law-change-contractor-unfit")
                .commands(OF_MAINTENANCE)
                .refusedAs("law-change-scope-undecided")
                .commands("closeLawChange")
                .refusedAs("law-change-scope-undecided");
        given("a change outside maintenance", LawChangeStories::outside)
                .commands(OF_MAINTENANCE)
                .refusedAs("law-change-not-within-maintenance")
                .commands("closeLawChange")
                .refusedAs("law-change-not-shared");
        given("a change outside maintenance that was shared", LawChangeStories::sharedOutside)
                .commands("closeLawChange")
                .refusedAs("law-change-build-reference-missing");
    }

    private void work() {
        given("a change within maintenance", LawChangeStories::within)
                .command(
                        "submitWorkPlan",
                        "plan: {contents: [{code: 'MINOR_LEGAL_MODIFICATION', content: '改修'}]}")
                .refusedAs("work-plan-incomplete")
                .commands(BY_PLAN)
                .refusedAs("law-change-without-work-plan")
                .commands("closeLawChange")
                .refusedAs("law-change-without-work-plan")
                .commands("verifyResult")
                .refusedAs("law-change-untested");
        var another =
                given("a plan beside another company", LawChangeStories::plannedBesideAnother);
        for (var operation : OF_THE_CONTRACTOR) {
            another.by("operator").commands(operation).refusedAs("not-the-law-changes-contractor");
        }
    }

    private void closing() {
        given("a planned change", LawChangeStories::planned)
                .commands("closeLawChange")
                .refusedAs("law-change-without-work-report");
        given("a reported change", LawChangeStories::reported)
                .commands("closeLawChange")
                .refusedAs("law-change-not-as-expected");
        given("a closed change", LawChangeStories::closed)
                .commands(OF_MAINTENANCE)
                .refusedAs("law-change-closed")
                .commands(
                        "decideLawChangeScope",
                        "approveRequirements",
                        "shareModification",
                        "closeLawChange")
                .refusedAs("law-change-closed");
    }
}
