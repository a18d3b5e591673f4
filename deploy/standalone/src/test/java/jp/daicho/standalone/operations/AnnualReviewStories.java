package jp.daicho.standalone.operations;

/** How far an annual review has come, as scenes tell it. */
final class AnnualReviewStories {

    /** Of the maintenance contractor at first, then of the section. */
    static final String TURNCOAT = "other-maintainer";

    private AnnualReviewStories() {}

    /** A system that is maintained, of which nothing was reviewed yet. */
    static void contracted(Scene scene) {
        scene.does("registerSystem").does("registerContract", "begins: '2026-04-01'");
    }

    static void started(Scene scene) {
        contracted(scene);
        scene.does("startAnnualReview");
    }

    static void evaluated(Scene scene) {
        started(scene);
        scene.does("evaluateWork");
    }

    static void proposed(Scene scene) {
        evaluated(scene);
        scene.does("proposeImprovement", "proposalId: '${proposalId}'");
    }

    static void adopted(Scene scene) {
        proposed(scene);
        scene.does("adoptProposal");
    }

    static void reported(Scene scene) {
        adopted(scene);
        scene.does("submitAnnualReviewReport");
    }

    /** The deficiency is in the register, and was not put right. */
    static void reportedAgain(Scene scene) {
        reported(scene);
        scene.does("returnAnnualReview").does("submitAnnualReviewReport");
    }

    static void confirmed(Scene scene) {
        reported(scene);
        scene.does("confirmAnnualReview");
    }

    static void reportedByOneOfTheSection(Scene scene) {
        evaluated(scene);
        scene.moves(TURNCOAT, "maintainer-organisation", "CONTRACTOR_STAFF")
                .as(TURNCOAT)
                .does("submitAnnualReviewReport")
                .moves(TURNCOAT, "section", "STAFF");
    }
}
