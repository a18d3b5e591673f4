package jp.daicho.standalone.operations;

/** How far a change by law has come, as scenes tell it. */
final class LawChangeStories {

    private LawChangeStories() {}

    static void opened(Scene scene) {
        InspectionStories.contracted(scene);
        scene.does("openLawChange");
    }

    static void within(Scene scene) {
        opened(scene);
        scene.does("decideLawChangeScope");
    }

    static void outside(Scene scene) {
        opened(scene);
        scene.does("decideLawChangeScope", "scope: 'OUTSIDE'");
    }

    static void sharedOutside(Scene scene) {
        outside(scene);
        scene.does("shareModification");
    }

    static void planned(Scene scene) {
        within(scene);
        scene.does("submitWorkPlan");
    }

    static void reported(Scene scene) {
        planned(scene);
        scene.does("submitModificationReport");
    }

    static void closed(Scene scene) {
        reported(scene);
        scene.as("maintainer").does("recordTest").does("verifyResult").does("closeLawChange");
    }

    /** Another company maintains the same system, and is not the one of the change. */
    static void plannedBesideAnother(Scene scene) {
        scene.does("registerSystem")
                .does(
                        "registerContract",
                        "contractor: '${operator-organisation}', begins: '2026-04-01'")
                .does("registerContract", "begins: '2026-04-01'")
                .does("openLawChange")
                .does("decideLawChangeScope")
                .as("maintainer")
                .does("submitWorkPlan");
    }
}
