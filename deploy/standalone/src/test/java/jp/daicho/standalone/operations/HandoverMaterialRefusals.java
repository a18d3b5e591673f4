package jp.daicho.standalone.operations;

import java.util.Set;
import jp.daicho.contract.handover.HandoverKind;
import jp.daicho.contract.handover.HandoverMaterials;

/** What a handover hands over (IV-7.1-N1): materials and data. */
final class HandoverMaterialRefusals extends RefusalScenarios {

    HandoverMaterialRefusals() {
        given("a handover to agree on", HandoverStories::prepared)
                .command("agreeMaterials", "agreedBy: ['${section}', '${builder-organisation}']")
                .refusedAs("handover-not-agreed-by-both")
                .command(
                        "agreeMaterials",
                        "materials: [{material: 'PHYSICAL_ITEMS', content: 'MEDIA', reasonNotNeeded: '媒体はない'}]")
                .refusedAs("handover-materials-not-addressed");
        given("a replacement to agree on", s -> s.does("prepareHandover", "kind: 'REPLACEMENT'"))
                .command(
                        "agreeMaterials",
                        HandoverStories.materials(HandoverKind.REPLACEMENT, Set.of()))
                .refusedAs("material-needed-at-replacement")
                .command(
                        "agreeMaterials",
                        HandoverStories.materials(
                                HandoverKind.REPLACEMENT, HandoverMaterials.OF_EVERY_REPLACEMENT))
                .refusedAs("handover-data-sets-missing");
        given("agreed materials", HandoverStories::agreed)
                .commands("acceptMaterial")
                .refusedAs("material-not-delivered")
                .commands("storeMaterial")
                .refusedAs("material-not-accepted")
                .commands("completeHandover")
                .refusedAs("handover-materials-open")
                .commands("recordDataExtraction")
                .refusedAs("data-set-not-agreed");
        given(
                        "a material that is not to be handed over",
                        s -> {
                            HandoverStories.agreed(s);
                            s.knows("content", HandoverStories.NOT_NEEDED);
                        })
                .commands("deliverMaterial", "acceptMaterial", "storeMaterial")
                .refusedAs("material-not-agreed");
        given("a material that is accepted", HandoverStories::accepted)
                .commands("deliverMaterial")
                .refusedAs("material-already-accepted")
                .command(
                        "agreeMaterials",
                        HandoverStories.materials(HandoverKind.CONTRACTOR_CHANGE, Set.of()))
                .refusedAs("delivered-material-dropped");
    }
}
