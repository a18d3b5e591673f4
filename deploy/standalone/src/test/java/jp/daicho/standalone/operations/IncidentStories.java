package jp.daicho.standalone.operations;

/** How far an incident has come, as scenes tell it. */
final class IncidentStories {

    /** Of the maintenance contractor at first, then of the section. */
    static final String TURNCOAT = "other-maintainer";

    private IncidentStories() {}

    static void failure(Scene scene) {
        scene.does("reportIncident");
    }

    /** Nothing was down. */
    static void incident(Scene scene) {
        scene.does("reportIncident", "kind: 'INCIDENT', outageFrom: null");
    }

    static void resolvedIncident(Scene scene) {
        incident(scene);
        scene.does("resolveIncident");
    }

    static void closedIncident(Scene scene) {
        resolvedIncident(scene);
        scene.does("closeIncident");
    }

    static void verifiedFailure(Scene scene) {
        failure(scene);
        scene.does("analyseCause")
                .does("confirmCauseAnalysis")
                .does("recordRecovery", "systemModified: true")
                .does("verifyRecovery");
    }

    static void resolvedFailure(Scene scene) {
        verifiedFailure(scene);
        scene.does("restoreService").does("resolveIncident");
    }

    static void reportedFailure(Scene scene) {
        resolvedFailure(scene);
        scene.does("submitFailureReport").does("acceptFailureReport");
    }

    static void recordedFailure(Scene scene) {
        reportedFailure(scene);
        scene.does("registerWorkRecord", "incidentId: '${incidentId}'");
    }

    static void nonConformity(Scene scene) {
        recordedFailure(scene);
        scene.does("determineNonConformity", "nonConforming: true, noticeDeadline: '${today+90}'");
    }

    static void conformity(Scene scene) {
        failure(scene);
        scene.does("determineNonConformity");
    }

    /** All that a contractor did, by one who belongs to the section now. */
    static void worksOfOnesOwn(Scene scene) {
        scene.moves(TURNCOAT, "maintainer-organisation", "CONTRACTOR_STAFF");
        failure(scene);
        scene.as(TURNCOAT)
                .does("analyseCause")
                .as(TURNCOAT)
                .does("recordRecovery")
                .as(TURNCOAT)
                .does("submitFailureReport")
                .moves(TURNCOAT, "section", "STAFF");
    }

    /** The company both maintains and operates the system. */
    static void relayWithinOneCompany(Scene scene) {
        scene.does("registerSystem").does("registerContract", "track: 'COMBINED'");
        failure(scene);
        scene.as("maintainer").does("relayToOperator");
    }
}
