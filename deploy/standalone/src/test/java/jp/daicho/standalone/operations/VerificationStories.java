package jp.daicho.standalone.operations;

/** How far a current-state verification has come, as scenes tell it. */
final class VerificationStories {

    /** Of the maintenance contractor at first, then of the section. */
    static final String TURNCOAT = "other-maintainer";

    /** Nothing is checked but documents. */
    private static final String DOCUMENTS_ONLY =
            """
            targets: [{target: 'SYSTEM_DOCUMENTS'},
            {target: 'SOFTWARE_HARDWARE_LICENSES', reasonLeftOut: '別途'},
            {target: 'ASSET_LOCATION_AND_USERS', reasonLeftOut: '別途'},
            {target: 'MANAGED_INFORMATION_ON_INSTALLED_SOFTWARE', reasonLeftOut: '別途'}], assetKinds: []\
            """;

    private static final String ASSETS_ONLY =
            """
            targets: [{target: 'SYSTEM_DOCUMENTS', reasonLeftOut: '別途'},
            {target: 'SOFTWARE_HARDWARE_LICENSES'}, {target: 'ASSET_LOCATION_AND_USERS'},
            {target: 'MANAGED_INFORMATION_ON_INSTALLED_SOFTWARE'}]\
            """;

    private VerificationStories() {}

    /** A system that is maintained, of which nothing was verified yet. */
    static void contracted(Scene scene) {
        scene.does("registerSystem").does("registerContract", "begins: '2026-04-01'");
    }

    static void started(Scene scene) {
        contracted(scene);
        scene.does("startVerification");
    }

    /** Of which no document is checked. */
    static void startedWithAssets(Scene scene) {
        contracted(scene);
        scene.does("startVerification", ASSETS_ONLY);
    }

    /** An asset is there that nobody recorded. */
    static void found(Scene scene) {
        startedWithAssets(scene);
        scene.does("recordObservations");
        findsTheDiscrepancy(scene);
    }

    /** One is recorded that nobody looked at. */
    static void overlooked(Scene scene) {
        contracted(scene);
        scene.does("registerItem")
                .does("startVerification", ASSETS_ONLY)
                .does("recordObservations");
    }

    private static void findsTheDiscrepancy(Scene scene) {
        scene.finds(
                "/api/v1/systems/${systemId}/current-state-verifications/${verificationId}/discrepancies",
                "/items/0/discrepancyId",
                "discrepancyId");
    }

    /** Documents alone, without a difference. */
    static void checked(Scene scene) {
        contracted(scene);
        scene.does("startVerification", DOCUMENTS_ONLY);
        for (var document :
                new String[] {
                    "CURRENT_BUSINESS_FLOW",
                    "FUNCTION_LIST",
                    "FORM_LIST",
                    "ISSUE_REGISTER",
                    "TOTAL_COST_AND_CUSTOMIZATION_HISTORY"
                }) {
            scene.does("verifyDocument", "document: '" + document + "'");
        }
    }

    static void documentDiffers(Scene scene) {
        checked(scene);
        scene.does("verifyDocument", "outcome: 'DIFFERS'");
        findsTheDiscrepancy(scene);
    }

    static void documentCorrected(Scene scene) {
        documentDiffers(scene);
        scene.does("decideDiscrepancy");
    }

    static void reported(Scene scene) {
        checked(scene);
        scene.does("submitVerificationReport");
    }

    /** The deficiency is in the register, and was not put right. */
    static void reportedAgain(Scene scene) {
        reported(scene);
        scene.does("returnVerification").does("submitVerificationReport");
    }

    static void confirmed(Scene scene) {
        reported(scene);
        scene.does("confirmVerification");
    }

    static void reportedByOneOfTheSection(Scene scene) {
        checked(scene);
        scene.moves(TURNCOAT, "maintainer-organisation", "CONTRACTOR_STAFF")
                .as(TURNCOAT)
                .does("submitVerificationReport")
                .moves(TURNCOAT, "section", "STAFF");
    }
}
