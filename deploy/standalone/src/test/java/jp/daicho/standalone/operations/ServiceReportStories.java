package jp.daicho.standalone.operations;

/** How far the report on a period and its improvement plans have come, as scenes tell it. */
final class ServiceReportStories {

    /** Of the maintenance contractor at first, then of the section. */
    static final String TURNCOAT = "other-maintainer";

    private ServiceReportStories() {}

    /** A system that the contractor maintains under an agreement. */
    static void agreed(Scene scene) {
        scene.does("registerSystem").does("registerContract").does("agreeSla");
    }

    /** Nothing was down in June, and nothing was measured. */
    static void submitted(Scene scene) {
        agreed(scene);
        scene.does("submitServiceReport").knows("reportId", "${answeredId}");
    }

    static void returned(Scene scene) {
        submitted(scene);
        scene.does("returnServiceReport");
    }

    static void confirmed(Scene scene) {
        submitted(scene);
        scene.does("confirmServiceReport");
    }

    /** Something else is reported than is known. */
    static void differing(Scene scene) {
        agreed(scene);
        scene.does(
                        "submitServiceReport",
                        "items: [{item: 'availability', value: '99.95'}, {item: 'response'}]")
                .knows("reportId", "${answeredId}");
    }

    static void submittedByOneOfTheSection(Scene scene) {
        agreed(scene);
        scene.moves(TURNCOAT, "maintainer-organisation", "CONTRACTOR_STAFF")
                .as(TURNCOAT)
                .does("submitServiceReport")
                .knows("reportId", "${answeredId}")
                .moves(TURNCOAT, "section", "STAFF");
    }

    /** All responses that were measured in June were late. */
    static void late(Scene scene) {
        agreed(scene);
        scene.does(
                "recordMeasurements",
                "samples: [{item: 'response', at: '2026-06-05T00:00:00Z', value: '4'}]");
    }

    /** The ledger has opened the plan for the late responses. */
    static void missed(Scene scene) {
        late(scene);
        scene.does(
                        "submitServiceReport",
                        """
                        items: [{item: 'availability', value: '100'},
                        {item: 'response', value: '0', causeAnalysis: '月末の集中処理'}]\
                        """)
                .knows("reportId", "${answeredId}")
                .does("confirmServiceReport")
                .finds(
                        "/api/v1/systems/${systemId}/improvement-plans",
                        "/items/0/improvementPlanId",
                        "improvementPlanId");
    }

    /** In July nothing was measured. */
    static void missedAndNotMeasuredSince(Scene scene) {
        missed(scene);
        scene.does("submitServiceReport", "period: '2026-07'")
                .knows("reportId", "${answeredId}")
                .does("confirmServiceReport");
    }

    static void asked(Scene scene) {
        scene.does("askForImprovement").knows("improvementPlanId", "${answeredId}");
    }

    static void planned(Scene scene) {
        asked(scene);
        scene.does("submitImprovementPlan");
    }

    static void accepted(Scene scene) {
        planned(scene);
        scene.does("acceptImprovementPlan");
    }

    static void plannedByOneOfTheSection(Scene scene) {
        asked(scene);
        scene.moves(TURNCOAT, "maintainer-organisation", "CONTRACTOR_STAFF")
                .as(TURNCOAT)
                .does("submitImprovementPlan")
                .moves(TURNCOAT, "section", "STAFF");
    }
}
