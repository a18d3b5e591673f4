package jp.daicho.standalone.operations;

import java.util.List;

/** How far a negotiation has come, as scenes tell it. */
final class NegotiationStories {

    private static final List<String> ITEMS =
            List.of(
                    "SCOPE_OF_WORK",
                    "PURPOSE",
                    "WORK_METHODS",
                    "ENTRUSTED_WORK",
                    "ROLES_AND_RESPONSIBILITIES",
                    "ORGANIZATION",
                    "DELIVERABLES",
                    "GENERAL_PROVISIONS",
                    "SPECIAL_PROVISIONS",
                    "HANDOVER_TO_NEW_CONTRACTOR");

    private NegotiationStories() {}

    static void approved(Scene scene) {
        ProcurementStories.drafted(scene, "");
        scene.as("manager").does("approveSpecification");
    }

    static void singleSource(Scene scene) {
        approved(scene);
        scene.does("chooseMethod");
    }

    /** Another company operates the system. */
    static void besideAnOperator(Scene scene) {
        singleSource(scene);
        scene.as("admin")
                .does(
                        "registerContract",
                        "track: 'OPERATION', contractor: '${operator-organisation}', begins: '2026-04-01'")
                .as("manager");
    }

    static void proposals(Scene scene) {
        approved(scene);
        scene.does("chooseMethod", "method: 'PROPOSAL', contractor: null");
    }

    static void ranked(Scene scene) {
        proposals(scene);
        scene.does("rankProposals");
    }

    static void agreed(Scene scene) {
        singleSource(scene);
        agrees(scene);
    }

    private static void agrees(Scene scene) {
        for (var item : ITEMS) {
            scene.does("agreeItem", "item: '%s'".formatted(item))
                    .does("agreeItem", "item: '%s', minutes: '議事録'".formatted(item));
        }
    }

    /** With whoever is the prospective contractor. */
    static void settles(Scene scene) {
        agrees(scene);
        scene.does("setPlannedPrice")
                .does("requestQuotation")
                .does("submitQuotation")
                .does("settleSpecification");
    }

    static void quoted(Scene scene, String amount) {
        agreed(scene);
        scene.does("setPlannedPrice")
                .does("requestQuotation")
                .does("submitQuotation", "amount: '%s'".formatted(amount));
    }

    static void settled(Scene scene) {
        quoted(scene, "12760000");
        scene.does("settleSpecification");
    }

    static void failed(Scene scene) {
        ProcurementStories.opened(scene);
        scene.does("failProcurement");
    }
}
