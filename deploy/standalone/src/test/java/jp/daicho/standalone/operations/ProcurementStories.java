package jp.daicho.standalone.operations;

/** How far a procurement has come, as scenes tell it. */
final class ProcurementStories {

    private ProcurementStories() {}

    /** Of an ordinary package that was not designed at build, without a procurement. */
    static void ordinarySystem(Scene scene) {
        system(scene, "PACKAGE", "STANDARD");
    }

    private static void system(Scene scene, String solution, String criticality) {
        scene.does(
                "registerSystem",
                ("classification: {type: 'INDIVIDUAL_SYSTEM', applicability: 'PATTERN_B', solution: '%s',"
                                + " criticality: '%s'}, designMadeAtBuild: false,"
                                + " networks: ['INTERNET_CONNECTED_NETWORK']")
                        .formatted(solution, criticality));
    }

    static void opened(Scene scene) {
        ordinarySystem(scene);
        scene.does("openProcurement");
    }

    /** The system of the example: critical, of resident information, designed at build. */
    static void openedForCriticalSystem(Scene scene) {
        scene.does("registerSystem").does("openProcurement");
    }

    static void leftOut(Scene scene, String step) {
        openedForCriticalSystem(scene);
        scene.does("skipStep", "step: '%s'".formatted(step));
    }

    static void drafted(Scene scene, String changes) {
        opened(scene);
        scene.as("staff").does("draftSpecification", changes);
    }

    static void draftedForBespoke(Scene scene, String changes) {
        system(scene, "BESPOKE", "STANDARD");
        scene.does("openProcurement").as("staff").does("draftSpecification", changes);
    }

    static void draftedForCriticalOrdinary(Scene scene, String changes) {
        system(scene, "PACKAGE", "CRITICAL");
        scene.does("openProcurement").as("staff").does("draftSpecification", changes);
    }

    static void draftedForCriticalSystem(Scene scene) {
        openedForCriticalSystem(scene);
        scene.as("staff").does("draftSpecification");
    }

    /** By the manager, who then approves. */
    static void draftedByTheManager(Scene scene) {
        opened(scene);
        scene.as("manager").does("draftSpecification");
    }
}
