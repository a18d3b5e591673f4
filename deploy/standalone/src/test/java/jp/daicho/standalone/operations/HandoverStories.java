package jp.daicho.standalone.operations;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.daicho.contract.handover.HandoverKind;
import jp.daicho.contract.handover.HandoverMaterials;
import jp.daicho.contract.reference.ReferenceTables;

/** How far a handover has come, as scenes tell it. */
final class HandoverStories {

    /** Of the outgoing contractor at first, then manager of the section. */
    static final String TURNCOAT = "other-maintainer";

    /** The one material that is handed over. */
    static final String LIST = "HANDOVER_MATERIAL_LIST";

    /** One that both agreed not to hand over. */
    static final String NOT_NEEDED = "MEDIA";

    private HandoverStories() {}

    /** Every row of the guideline's table: those are handed over, the others reasoned away. */
    static String materials(HandoverKind kind, Set<String> needed) {
        var addressed = Set.copyOf(HandoverMaterials.toBeAddressed(kind));
        return ReferenceTables.table("IV-7-1-1").rows().stream()
                .filter(row -> addressed.contains(row.code()))
                .map(row ->
                        "{material: '%s', content: '%s', %s}"
                                .formatted(
                                        row.group(),
                                        row.code(),
                                        needed.contains(row.code())
                                                ? "dueOn: '${today+30}', way: '共有領域へ', responsible: '保守チーム'"
                                                : "reasonNotNeeded: '対象がない'"))
                .collect(Collectors.joining(", ", "materials: [", "]"));
    }

    static void prepared(Scene scene) {
        scene.does("prepareHandover");
    }

    static void agreed(Scene scene) {
        prepared(scene);
        scene.does("agreeMaterials").knows("content", LIST);
    }

    static void accepted(Scene scene) {
        agreed(scene);
        scene.does("deliverMaterial").does("acceptMaterial");
    }

    static void met(Scene scene) {
        accepted(scene);
        scene.does("holdHandoverMeeting");
    }

    static void asked(Scene scene) {
        met(scene);
        scene.as("incoming").does("askQuestion", "questionId: '${questionId}'");
    }

    static void answered(Scene scene) {
        asked(scene);
        scene.does("answerQuestion").as("incoming").does("resolveQuestion");
    }

    static void returned(Scene scene) {
        answered(scene);
        scene.does("submitHandoverReport")
                .does(
                        "returnHandover",
                        "deficiencies: [{deficiencyId: '${deficiencyId}', description: 'コード表が旧版', dueOn: '${today+10}'}]");
    }

    static void putRight(Scene scene) {
        returned(scene);
        scene.does("handleDeficiency").does("confirmDeficiency");
    }

    static void reportedAgain(Scene scene) {
        putRight(scene);
        scene.does("submitHandoverReport");
    }

    static void completed(Scene scene) {
        reportedAgain(scene);
        scene.does("completeHandover");
    }

    /** Everything is there but who reported is the manager now. */
    static void reportedByTheManager(Scene scene) {
        scene.moves(TURNCOAT, "maintainer-organisation", "CONTRACTOR_STAFF");
        met(scene);
        scene.as(TURNCOAT)
                .does("submitHandoverReport")
                .moves(TURNCOAT, "section", "SECTION_MANAGER");
    }

    /** A system is replaced; the data have not been extracted. */
    static void replaced(Scene scene) {
        scene.does("prepareHandover", "kind: 'REPLACEMENT'")
                .does(
                        "agreeMaterials",
                        "dataSets: ['宛名'], "
                                + materials(
                                        HandoverKind.REPLACEMENT,
                                        HandoverMaterials.OF_EVERY_REPLACEMENT));
        for (var content : List.copyOf(HandoverMaterials.OF_EVERY_REPLACEMENT)) {
            scene.knows("content", content).does("deliverMaterial").does("acceptMaterial");
        }
    }
}
