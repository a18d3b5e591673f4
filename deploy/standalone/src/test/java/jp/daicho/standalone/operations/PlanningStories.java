package jp.daicho.standalone.operations;

/** How far a year's planning has come, as scenes tell it. */
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
        scene.does("confirmDocument").knows("maintenancePlanId", "${planId}");
        received(scene, "MAINTENANCE_IMPLEMENTATION_RULES", "submitImplementationRules");
        scene.knows("rulesId", "${planId}");
        received(scene, "MAINTENANCE_WORK_PROCEDURES", "submitProcedures");
        scene.knows("proceduresId", "${planId}")
                .knows("planId", "${maintenancePlanId}")
                .does(
                        "submitCompletionReport",
                        "report: {documents: ['${planId}', '${rulesId}', '${proceduresId}']}");
    }

    private static void received(Scene scene, String kind, String submission) {
        scene.does("requestPlan", document(kind))
                .does(submission)
                .does("openReview")
                .does("confirmPlanDocument", "scheduleFeasibility: null");
    }

    /** Asks for a document that is no plan. */
    static String document(String kind) {
        return "kind: '%s', builderHandoverCompletedOn: null".formatted(kind);
    }

    static void operationRequested(Scene scene) {
        scene.does("registerContract", "track: 'OPERATION', contractor: '${operator-organisation}'")
                .does("requestPlan", "kind: 'OPERATION_PLAN'");
    }

    static void operationSubmitted(Scene scene) {
        operationRequested(scene);
        scene.does("submitOperationPlan");
    }

    /** On a system of its own, which one company maintains and operates. */
    static void combined(Scene scene) {
        scene.does("registerSystem").does("registerContract", "track: 'COMBINED'");
    }

    /** Asked of another company than the one that has reported its own plan complete. */
    static void askedOfAnother(Scene scene, String request) {
        combined(scene);
        scene.does("requestPlan")
                .does("submitCompletionReport")
                .does(
                        "registerContract",
                        "track: 'COMBINED', contractor: '${operator-organisation}'")
                .does("requestPlan", request);
    }

    /** The plan again, when all was approved; and then the rules too. */
    static void revisedApartAfterTheApproval(Scene scene) {
        approved(scene);
        scene.does("revisePlan")
                .does("openReview", "revision: 2")
                .does("confirmDocument", "revision: 2")
                .does("submitCompletionReport")
                .as("chief")
                .does("requestApproval")
                .knows("planId", "${rulesId}")
                .does("submitImplementationRules", "reason: '改訂', content: {title: '第2版'}");
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
