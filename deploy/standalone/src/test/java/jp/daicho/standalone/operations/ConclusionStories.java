package jp.daicho.standalone.operations;

/** How far a contract has come, as scenes tell it. */
final class ConclusionStories {

    private ConclusionStories() {}

    /** With estimate and budget. */
    static void examined(Scene scene) {
        NegotiationStories.settled(scene);
        scene.does("recordEstimate").does("requestBudget").does("examineReasonStatement");
    }

    static void approved(Scene scene) {
        examined(scene);
        approves(scene, "");
    }

    private static void approves(Scene scene, String recheck) {
        scene.as("manager")
                .does("recheckContract", recheck)
                .as("contracts-section")
                .does("approveContract")
                .as("manager");
    }

    static void concluded(Scene scene) {
        approved(scene);
        scene.does("concludeContract", "number: 'P${serial}'");
    }

    /** All but estimate and budget. */
    static void approvedWithOpenSteps(Scene scene) {
        NegotiationStories.settled(scene);
        scene.as("contracts-section").does("examineReasonStatement");
        approves(scene, "");
    }

    /** Before it is checked, the system is found to be critical. */
    static void approvedForCritical(Scene scene, String recheck) {
        examined(scene);
        scene.does(
                "reclassifySystem",
                "classification: {type: 'INDIVIDUAL_SYSTEM', applicability: 'PATTERN_B',"
                        + " criticality: 'CRITICAL'}");
        approves(scene, recheck);
    }

    static void agreement(Scene scene) {
        scene.does("agreeSla", "terms: {effectiveFrom: '2027-04-01', effectiveTo: '2030-03-31'}");
    }
}
