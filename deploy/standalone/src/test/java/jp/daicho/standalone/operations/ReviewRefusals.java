package jp.daicho.standalone.operations;

/** Reviews and their findings (IV-1.1-S5 to S8). */
final class ReviewRefusals extends RefusalScenarios {

    ReviewRefusals() {
        usually("openReview", "subjectId: '${planId}'");
        usually("raiseFinding", "findingId: '${findingId}'");
        usually("recordCorrection", "revision: null");
        first("openReview", PlanningStories::submitted);
        given("a submitted plan", PlanningStories::submitted)
                .command("openReview", "subjectId: '${unknownId}'")
                .refusedAs("review-subject-unknown")
                .command("openReview", "revision: 2")
                .refusedAs("review-of-old-revision");
        given("a review without findings", PlanningStories::reviewed)
                .commands(
                        "proposeCorrection",
                        "approveCorrection",
                        "rejectCorrection",
                        "recordCorrection",
                        "closeFinding",
                        "carryOverFinding")
                .refusedAs("finding-unknown");
        given("an open finding", PlanningStories::found)
                .commands("raiseFinding")
                .refusedAs("finding-id-taken")
                .commands(
                        "approveCorrection", "rejectCorrection", "recordCorrection", "closeFinding")
                .refusedAs("finding-in-other-status")
                .command("carryOverFinding", "dueOn: null")
                .refusedAs("carry-over-unclear")
                .commands("concludeReview")
                .refusedAs("review-has-open-findings");
        given("a closed finding", PlanningStories::closed)
                .commands("proposeCorrection", "carryOverFinding")
                .refusedAs("finding-in-other-status");
        given(
                        "a correction proposed by one of the section now",
                        PlanningStories::proposedByOneOfTheSection)
                .by(PlanningStories.TURNCOAT)
                .commands("approveCorrection")
                .refusedAs("own-correction");
        given("a concluded review", PlanningStories::concluded)
                .commands("raiseFinding")
                .refusedAs("review-concluded");
    }
}
