package jp.daicho.standalone.operations;

/** How far a year's plan has come, as scenes tell it. */
final class PlanningStories {

    /** Of the maintenance contractor at first, then of the section. */
    static final String TURNCOAT = "other-maintainer";

    private PlanningStories() {}

    static void requested(Scene scene) {
        scene.does("registerContract").does("requestPlan");
    }

    static void submitted(Scene scene) {
        requested(scene);
        scene.does("submitMaintenancePlan");
    }

    static void reviewed(Scene scene) {
        submitted(scene);
        scene.does("openReview");
    }

    static void found(Scene scene) {
        reviewed(scene);
        scene.does("raiseFinding");
    }

    static void closed(Scene scene) {
        found(scene);
        scene.does("proposeCorrection")
                .does("approveCorrection")
                .does("recordCorrection")
                .does("closeFinding");
    }

    static void proposedByOneOfTheSection(Scene scene) {
        found(scene);
        scene.moves(TURNCOAT, "maintainer-organisation", "CONTRACTOR_STAFF")
                .as(TURNCOAT)
                .does("proposeCorrection")
                .moves(TURNCOAT, "section", "STAFF");
    }

    static void submittedByOneOfTheSection(Scene scene) {
        requested(scene);
        scene.moves(TURNCOAT, "maintainer-organisation", "CONTRACTOR_STAFF")
                .as(TURNCOAT)
                .does("submitMaintenancePlan")
                .moves(TURNCOAT, "section", "STAFF");
    }

    static void concluded(Scene scene) {
        reviewed(scene);
        scene.does("concludeReview");
    }

    static void reported(Scene scene) {
        submitted(scene);
        scene.does("submitCompletionReport");
    }

    static void confirmed(Scene scene) {
        reviewed(scene);
        scene.does("confirmDocument").does("submitCompletionReport");
    }

    static void approvalRequested(Scene scene) {
        confirmed(scene);
        scene.as("chief").does("requestApproval");
    }

    static void returned(Scene scene) {
        approvalRequested(scene);
        scene.does("returnPlanning");
    }

    static void approved(Scene scene) {
        approvalRequested(scene);
        scene.does("approvePlanning");
    }
}
