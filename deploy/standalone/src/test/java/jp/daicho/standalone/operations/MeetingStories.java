package jp.daicho.standalone.operations;

/** How far a meeting has come, as scenes tell it. */
final class MeetingStories {

    private MeetingStories() {}

    static void scheduled(Scene scene) {
        InspectionStories.contracted(scene);
        scene.does("scheduleMeeting");
    }

    /** Another company operates the system. */
    static void scheduledBesideAnOperator(Scene scene) {
        scene.does("registerSystem")
                .does(
                        "registerContract",
                        "track: 'OPERATION', contractor: '${operator-organisation}', begins: '2026-04-01'")
                .does("registerContract", "begins: '2026-04-01'")
                .does("scheduleMeeting");
    }

    static void held(Scene scene) {
        scheduled(scene);
        scene.does("holdMeeting");
    }

    static void heldBesideAnOperator(Scene scene) {
        scheduledBesideAnOperator(scene);
        scene.does("holdMeeting");
    }

    static void minuted(Scene scene) {
        held(scene);
        scene.does("submitMinutes");
    }

    static void minutedBesideAnOperator(Scene scene) {
        heldBesideAnOperator(scene);
        scene.as("maintainer").does("submitMinutes");
    }

    static void standing(Scene scene) {
        minuted(scene);
        scene.does("approveMinutes").as("maintainer").does("approveMinutes", "party: 'CONTRACTOR'");
    }
}
