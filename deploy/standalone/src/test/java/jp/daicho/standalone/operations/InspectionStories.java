package jp.daicho.standalone.operations;

/** How far an inspection of June has come, as scenes tell it. */
final class InspectionStories {

    /** 検査員. */
    static final String INSPECTOR = "chief";

    /** 監督員（立会員）. */
    static final String SUPERVISOR = "staff";

    private InspectionStories() {}

    /** A system that was maintained in June. */
    static void contracted(Scene scene) {
        scene.does("registerSystem").does("registerContract", "begins: '2026-04-01'");
    }

    static void opened(Scene scene) {
        contracted(scene);
        scene.does("openInspection");
    }

    /** Another company operates the system. */
    static void openedBesideAnOperator(Scene scene) {
        scene.does("registerSystem")
                .does(
                        "registerContract",
                        "track: 'OPERATION', contractor: '${operator-organisation}', begins: '2026-04-01'")
                .does("registerContract", "begins: '2026-04-01'")
                .does("openInspection");
    }

    private static void attended(Scene scene) {
        scene.does("receiveCompletionNotice").as(SUPERVISOR).does("recordAttendance");
    }

    /** Nothing was attached. */
    static void found(Scene scene) {
        opened(scene);
        attended(scene);
        scene.as(INSPECTOR).does("recordInspection");
    }

    static void foundWanting(Scene scene) {
        opened(scene);
        attended(scene);
        scene.as(INSPECTOR)
                .does(
                        "recordInspection",
                        "results: [{requirement: '予備品の保管', met: false, remark: '1点不足'}]");
    }

    private static void reported(Scene scene, String reports) {
        scene.does("openInspection").does("registerWorkRecord").does("attachReports", reports);
        attended(scene);
        scene.as(INSPECTOR).does("recordInspection");
    }

    /** With its work report, and no agreement. */
    static void reported(Scene scene) {
        contracted(scene);
        reported(scene, "");
    }

    /** Under an agreement on which nothing was reported. */
    static void reportedUnderAnAgreement(Scene scene) {
        contracted(scene);
        scene.does("agreeSla");
        reported(scene, "");
    }

    /** June's performance report shows a miss for which no plan was submitted. */
    static void reportedWithAMiss(Scene scene) {
        ServiceReportStories.missed(scene);
        scene.does("registerContract", "begins: '2026-04-01'");
        reported(scene, "serviceReports: ['${reportId}']");
    }

    static void passed(Scene scene) {
        reported(scene);
        scene.as(INSPECTOR).does("passInspection");
    }

    static void claimed(Scene scene) {
        passed(scene);
        scene.does("receiveClaim");
    }

    static void verified(Scene scene) {
        claimed(scene);
        scene.does("verifyAmount");
    }
}
