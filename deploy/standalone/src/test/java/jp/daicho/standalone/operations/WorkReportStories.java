package jp.daicho.standalone.operations;

/** How far the report on June has come, as scenes tell it. */
final class WorkReportStories {

    private WorkReportStories() {}

    static void submitted(Scene scene) {
        InspectionStories.contracted(scene);
        scene.does("submitWorkReport");
    }

    static void returned(Scene scene) {
        submitted(scene);
        scene.does("returnWorkReport");
    }

    /** Another company operates the system. */
    static void returnedBesideAnOperator(Scene scene) {
        scene.does("registerSystem")
                .does(
                        "registerContract",
                        "track: 'OPERATION', contractor: '${operator-organisation}', begins: '2026-04-01'")
                .does("registerContract", "begins: '2026-04-01'")
                .as("maintainer")
                .does("submitWorkReport")
                .does("returnWorkReport");
    }

    /** Who submitted it has gone over to the section. */
    static void ofOnesOwn(Scene scene) {
        scene.moves(IncidentStories.TURNCOAT, "maintainer-organisation", "CONTRACTOR_STAFF");
        InspectionStories.contracted(scene);
        scene.as(IncidentStories.TURNCOAT)
                .does("submitWorkReport")
                .moves(IncidentStories.TURNCOAT, "section", "STAFF");
    }
}
