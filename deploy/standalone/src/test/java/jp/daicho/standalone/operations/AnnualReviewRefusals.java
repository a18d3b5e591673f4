package jp.daicho.standalone.operations;

/** Annual reviews (IV-5.1, IV-6.1): evaluation, proposals, report and confirmation. */
final class AnnualReviewRefusals extends RefusalScenarios {

    private static final String OF_MAINTENANCE = "track: 'MAINTENANCE'";

    AnnualReviewRefusals() {
        usually("startAnnualReview", "annualReviewId: '${annualReviewId}'");
        usually(
                "returnAnnualReview",
                "deficiencies: [{findingId: '${deficiencyId}', place: '2章', content: '根拠がない。'}]");
        first("startAnnualReview", AnnualReviewStories::contracted);
        first("returnAnnualReview", AnnualReviewStories::reported);
        first("confirmAnnualReview", AnnualReviewStories::reported);
        evaluation();
        proposals();
        completion();
        confirmed();
    }

    private void evaluation() {
        given("a review", AnnualReviewStories::started)
                .command("startAnnualReview", "annualReviewId: '${newId}'")
                .refusedAs("annual-review-exists")
                .command("startAnnualReview", "annualReviewId: '${newId}', fiscalYear: 2100")
                .refusedAs("annual-review-before-its-year")
                .commands("confirmAnnualReview")
                .refusedAs("evaluation-missing")
                .commands("returnAnnualReview")
                .refusedAs("annual-review-report-missing");
        given(
                        "a review of the maintenance",
                        s -> {
                            AnnualReviewStories.contracted(s);
                            s.does("startAnnualReview", OF_MAINTENANCE)
                                    .does(
                                            "proposeImprovement",
                                            "documents: [], proposalId: '${proposalId}'");
                        })
                .command(
                        "evaluateWork",
                        "plans: [{plan: 'OPERATION_PLAN', outcome: 'KEPT', explanation: '遅れはない。'}]")
                .refusedAs("not-a-document-of-the-review")
                .command("proposeImprovement", "documents: ['OPERATION_RULES']")
                .refusedAs("not-a-document-of-the-review")
                .command("adoptProposal", "documents: ['OPERATION_RULES']")
                .refusedAs("not-a-document-of-the-review");
    }

    private void proposals() {
        given("an evaluated review", AnnualReviewStories::evaluated)
                .commands("adoptProposal", "rejectProposal", "recordImprovementResult")
                .refusedAs("proposal-unknown")
                .commands("confirmAnnualReview")
                .refusedAs("annual-review-report-missing");
        given("a proposal", AnnualReviewStories::proposed)
                .command("proposeImprovement", "proposalId: '${proposalId}'")
                .refusedAs("proposal-exists")
                .commands("recordImprovementResult")
                .refusedAs("proposal-not-adopted")
                .command(
                        "adoptProposal",
                        "adoptedAs: 'CONTRACT_CHANGE', documents: null, contractId: '${unknownId}'")
                .refusedAs("adopted-contract-of-others")
                .commands("confirmAnnualReview")
                .refusedAs("proposals-undecided");
        given("an adopted proposal", AnnualReviewStories::adopted)
                .commands("adoptProposal", "rejectProposal")
                .refusedAs("proposal-decided");
    }

    private void completion() {
        given(
                        "work below the level that is demanded",
                        s -> {
                            AnnualReviewStories.started(s);
                            s.does("evaluateWork", "requiredLevelMet: false");
                        })
                .commands("confirmAnnualReview")
                .refusedAs("improvement-missing");
        given(
                        "plans on which nothing is said",
                        s -> {
                            AnnualReviewStories.contracted(s);
                            s.does("startAnnualReview", "kind: 'PLAN_REVISION'")
                                    .does("evaluateWork");
                        })
                .commands("confirmAnnualReview")
                .refusedAs("plans-not-assessed");
        given(
                        "a plan that is to be changed",
                        s -> {
                            AnnualReviewStories.contracted(s);
                            s.does("startAnnualReview", "kind: 'PLAN_REVISION', " + OF_MAINTENANCE)
                                    .does(
                                            "evaluateWork",
                                            "plans: [{plan: 'MAINTENANCE_PLAN', outcome: 'TO_BE_CHANGED', explanation: '不要となった。'}]");
                        })
                .commands("confirmAnnualReview")
                .refusedAs("change-not-proposed");
        given(
                        "a report of one who is of the section now",
                        AnnualReviewStories::reportedByOneOfTheSection)
                .by(AnnualReviewStories.TURNCOAT)
                .commands("returnAnnualReview", "confirmAnnualReview")
                .refusedAs("annual-review-of-own-report");
        given("a deficiency that is not put right", AnnualReviewStories::reportedAgain)
                .commands("returnAnnualReview")
                .refusedAs("finding-id-taken")
                .commands("confirmAnnualReview")
                .refusedAs("annual-review-findings-open");
    }

    private void confirmed() {
        given("a confirmed review", AnnualReviewStories::confirmed)
                .command("evaluateWork", "efficiency: '別の評価'")
                .refusedAs("annual-review-confirmed")
                .commands(
                        "recordWorkplaceVisit",
                        "proposeImprovement",
                        "adoptProposal",
                        "rejectProposal",
                        "submitAnnualReviewReport",
                        "returnAnnualReview")
                .refusedAs("annual-review-confirmed");
    }
}
