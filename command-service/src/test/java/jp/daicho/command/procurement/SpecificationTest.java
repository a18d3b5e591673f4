package jp.daicho.command.procurement;

import static jp.daicho.command.procurement.Procurements.COMBINED;
import static jp.daicho.command.procurement.Procurements.MAINTENANCE;
import static jp.daicho.command.procurement.Procurements.OPERATION;
import static jp.daicho.command.procurement.Procurements.drafted;
import static jp.daicho.command.procurement.Procurements.procurement;
import static jp.daicho.command.procurement.Procurements.refused;
import static jp.daicho.contract.register.Solution.BESPOKE;
import static jp.daicho.contract.register.Solution.EXTERNAL_SERVICE;
import static jp.daicho.contract.register.Solution.NOT_RECORDED;
import static jp.daicho.contract.register.Solution.PACKAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Checks;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.procurement.ApproveSpecification;
import jp.daicho.contract.procurement.DecideDisclosure;
import jp.daicho.contract.procurement.DesignDocument;
import jp.daicho.contract.procurement.Disclosure;
import jp.daicho.contract.procurement.DisclosureDecided;
import jp.daicho.contract.procurement.DraftSpecification;
import jp.daicho.contract.procurement.EndorseSpecification;
import jp.daicho.contract.procurement.ProcurementProblem;
import jp.daicho.contract.procurement.SourceReflection;
import jp.daicho.contract.procurement.SpecificationApproved;
import jp.daicho.contract.procurement.SpecificationDrafted;
import jp.daicho.contract.procurement.SpecificationEndorsed;
import jp.daicho.contract.procurement.SpecificationSource;
import jp.daicho.contract.procurement.SpecifiedItem;
import jp.daicho.contract.register.Solution;
import org.junit.jupiter.api.Test;

/** III-1.3, III-2.3: the procurement specification. */
class SpecificationTest {

    private static final SpecificationDrafted OF_PACKAGE =
            drafted(1, Track.MAINTENANCE, SpecificationSource.BUILD_PROPOSAL);
    private static final SpecificationDrafted OF_OPERATION =
            drafted(1, Track.OPERATION, SpecificationSource.OPERATION_MANUAL);

    private static ApproveSpecification approve(int revision) {
        return new ApproveSpecification(revision, null, null);
    }

    private static SpecificationApproved approved(Solution solution) {
        return new SpecificationApproved(1, solution, null);
    }

    private static DraftSpecification draft(SpecificationDrafted as) {
        return new DraftSpecification(
                as.title(),
                as.reference(),
                as.items(),
                as.deliverables(),
                as.reflections(),
                as.ictBcpSupport(),
                null);
    }

    @Test
    void
            III_1_3_X1_the_specification_is_made_once_somebody_else_has_approved_its_latest_revision() {
        procurement(KnownOfSystem.ORDINARY, MAINTENANCE, OF_PACKAGE)
                .when(approve(1))
                .expectEvents(approved(PACKAGE));
        procurement(KnownOfSystem.ORDINARY, MAINTENANCE, OF_PACKAGE, approved(PACKAGE))
                .when(approve(1))
                .expectNoEvents();
        refused(
                procurement(KnownOfSystem.ORDINARY, MAINTENANCE).when(approve(1)),
                ProcurementProblem.NOT_AT_THIS_STEP);
        refused(
                procurement(
                                KnownOfSystem.ORDINARY,
                                MAINTENANCE,
                                OF_PACKAGE,
                                drafted(2, Track.MAINTENANCE, SpecificationSource.BUILD_PROPOSAL))
                        .when(approve(1)),
                ProcurementProblem.REVISION_STALE);
        refused(
                procurement(KnownOfSystem.ORDINARY, MAINTENANCE, OF_PACKAGE)
                        .by(
                                new Actor(
                                        Procurements.STAFF.person(),
                                        Procurements.MANAGER.organisation(),
                                        Role.OWNING_SECTION_MANAGER))
                        .when(approve(1)),
                ProcurementProblem.DRAFTER_CANNOT_APPROVE);
    }

    @Test
    void
            III_1_3_X2_a_packages_specification_reflects_what_the_build_proposal_says_of_maintenance() {
        var without = drafted(1, Track.MAINTENANCE, SpecificationSource.MAINTENANCE_MANUAL);
        refused(
                procurement(KnownOfSystem.ORDINARY, MAINTENANCE, without).when(approve(1)),
                ProcurementProblem.PROPOSAL_NOT_REFLECTED);
        var reasonedAway =
                new SourceReflection(SpecificationSource.BUILD_PROPOSAL, null, null, "見当たらない");
        var reflections = new ArrayList<>(without.reflections());
        reflections.add(reasonedAway);
        refused(
                procurement(
                                KnownOfSystem.ORDINARY,
                                MAINTENANCE,
                                new SpecificationDrafted(
                                        1,
                                        without.title(),
                                        without.reference(),
                                        without.draftedBy(),
                                        without.items(),
                                        without.deliverables(),
                                        reflections,
                                        null))
                        .when(approve(1)),
                ProcurementProblem.PROPOSAL_NOT_REFLECTED);
        procurement(KnownOfSystem.of(EXTERNAL_SERVICE), MAINTENANCE, without)
                .when(approve(1))
                .expectEvents(approved(EXTERNAL_SERVICE));
    }

    @Test
    void
            III_1_3_X3_what_was_developed_for_the_city_is_specified_with_its_maintenance_requirements() {
        refused(
                procurement(KnownOfSystem.of(BESPOKE), MAINTENANCE, OF_PACKAGE).when(approve(1)),
                ProcurementProblem.BUILT_SYSTEM_NOT_REFLECTED);
        procurement(
                        KnownOfSystem.of(BESPOKE),
                        MAINTENANCE,
                        drafted(
                                1,
                                Track.MAINTENANCE,
                                SpecificationSource.BUILT_SYSTEM_REQUIREMENTS))
                .when(approve(1))
                .expectEvents(approved(BESPOKE));
    }

    @Test
    void III_1_3_X2_III_1_3_X3_both_are_asked_for_where_the_register_does_not_say_what_it_is() {
        refused(
                procurement(KnownOfSystem.of(NOT_RECORDED), MAINTENANCE, OF_PACKAGE)
                        .when(approve(1)),
                ProcurementProblem.BUILT_SYSTEM_NOT_REFLECTED);
        procurement(
                        KnownOfSystem.of(NOT_RECORDED),
                        MAINTENANCE,
                        drafted(
                                1,
                                Track.MAINTENANCE,
                                SpecificationSource.BUILD_PROPOSAL,
                                SpecificationSource.BUILT_SYSTEM_REQUIREMENTS))
                .when(approve(1))
                .expectEvents(approved(NOT_RECORDED));
    }

    @Test
    void III_2_3_X1_the_specification_of_operation_reflects_what_the_operation_is() {
        refused(
                procurement(KnownOfSystem.ORDINARY, OPERATION, drafted(1, Track.OPERATION))
                        .when(approve(1)),
                ProcurementProblem.OPERATION_NOT_REFLECTED);
        procurement(KnownOfSystem.ORDINARY, OPERATION, OF_OPERATION)
                .when(approve(1))
                .expectEvents(approved(PACKAGE));
        procurement(KnownOfSystem.of(NOT_RECORDED), OPERATION, OF_OPERATION)
                .when(approve(1))
                .expectEvents(approved(NOT_RECORDED));
    }

    @Test
    void III_1_3_N7_III_2_3_N7_the_merged_specification_is_asked_for_what_either_is() {
        refused(
                procurement(
                                KnownOfSystem.ORDINARY,
                                COMBINED,
                                drafted(1, Track.COMBINED, SpecificationSource.BUILD_PROPOSAL))
                        .when(approve(1)),
                ProcurementProblem.OPERATION_NOT_REFLECTED);
        refused(
                procurement(
                                KnownOfSystem.ORDINARY,
                                COMBINED,
                                drafted(1, Track.COMBINED, SpecificationSource.OPERATION_MANUAL))
                        .when(approve(1)),
                ProcurementProblem.PROPOSAL_NOT_REFLECTED);
        procurement(
                        KnownOfSystem.ORDINARY,
                        COMBINED,
                        drafted(
                                1,
                                Track.COMBINED,
                                SpecificationSource.OPERATION_MANUAL,
                                SpecificationSource.BUILD_PROPOSAL))
                .when(approve(1))
                .expectEvents(approved(PACKAGE));
    }

    @Test
    void III_1_3_S1_III_2_3_S1_each_document_of_the_builder_is_reflected_or_reasoned_away() {
        refused(
                procurement(KnownOfSystem.ORDINARY, COMBINED, OF_PACKAGE).when(approve(1)),
                ProcurementProblem.SOURCE_NOT_ADDRESSED);
    }

    @Test
    void
            III_1_3_N5_III_2_3_N2_a_critical_systems_specification_says_who_supports_under_the_ict_bcp() {
        var critical = KnownOfSystem.ORDINARY.critical();
        refused(
                procurement(critical, MAINTENANCE, OF_PACKAGE).when(approve(1)),
                ProcurementProblem.WITHOUT_ICT_BCP);
        procurement(critical, MAINTENANCE, Procurements.withIctBcp(OF_PACKAGE))
                .when(approve(1))
                .expectEvents(approved(PACKAGE));
    }

    @Test
    void III_1_3_G2_III_2_3_G2_a_jointly_supervised_systems_waits_for_the_is_section() {
        var joint = KnownOfSystem.ORDINARY.jointlySupervised();
        refused(
                procurement(joint, MAINTENANCE, OF_PACKAGE).when(approve(1)),
                ProcurementProblem.NOT_ENDORSED);
        var endorsed = new SpecificationEndorsed(1, null);
        procurement(joint, MAINTENANCE, OF_PACKAGE)
                .by(Role.INFORMATION_SYSTEMS_SECTION)
                .when(new EndorseSpecification(1, null, null))
                .expectEvents(endorsed);
        procurement(joint, MAINTENANCE, OF_PACKAGE, endorsed)
                .when(new EndorseSpecification(1, null, null))
                .expectNoEvents();
        procurement(joint, MAINTENANCE, OF_PACKAGE, endorsed)
                .when(approve(1))
                .expectEvents(approved(PACKAGE));
        refused(
                procurement(
                                joint,
                                MAINTENANCE,
                                OF_PACKAGE,
                                endorsed,
                                drafted(2, Track.MAINTENANCE, SpecificationSource.BUILD_PROPOSAL))
                        .when(approve(2)),
                ProcurementProblem.NOT_ENDORSED);
    }

    @Test
    void III_1_3_G1_III_2_3_G1_writing_anew_is_the_next_revision_and_the_same_again_is_none() {
        procurement(KnownOfSystem.ORDINARY, MAINTENANCE)
                .by(Procurements.STAFF)
                .when(draft(OF_PACKAGE))
                .expectEvents(OF_PACKAGE);
        procurement(KnownOfSystem.ORDINARY, MAINTENANCE, OF_PACKAGE)
                .when(draft(OF_PACKAGE))
                .expectNoEvents();
        var next = drafted(2, Track.MAINTENANCE, SpecificationSource.BUILD_PROPOSAL);
        procurement(KnownOfSystem.ORDINARY, MAINTENANCE, OF_PACKAGE)
                .by(Procurements.STAFF)
                .when(draft(next))
                .expectEvents(next);
    }

    @Test
    void III_1_3_S1_III_2_3_S2_each_item_of_the_table_is_stated_or_reasoned_away() {
        var items = new ArrayList<>(Procurements.items());
        items.removeLast();
        var command =
                new DraftSpecification(
                        "仕様書",
                        "文書1",
                        items,
                        OF_PACKAGE.deliverables(),
                        OF_PACKAGE.reflections(),
                        null,
                        null);
        var checks = new Checks();
        command.check(checks);
        assertThat(checks.violations())
                .extracting(InvalidCommand.Violation::pointer)
                .containsExactly("/items");
        items.add(new SpecifiedItem("HANDOVER_TO_NEW_CONTRACTOR", "引継ぎ", "該当しない"));
        var both = new Checks();
        command.check(both);
        assertThat(both.violations())
                .extracting(InvalidCommand.Violation::pointer)
                .containsExactly("/items/9/content");
    }

    @Test
    void III_1_G3_III_2_3_N6_how_a_design_document_is_shown_is_decided_and_may_be_decided_anew() {
        var decided =
                new DisclosureDecided(
                        DesignDocument.MAINTENANCE_DESIGN_DOCUMENT,
                        Disclosure.INSPECTION_ONLY,
                        "機密");
        var command = new DecideDisclosure(decided.document(), decided.disclosure(), "機密", null);
        procurement(KnownOfSystem.ORDINARY, MAINTENANCE).when(command).expectEvents(decided);
        procurement(KnownOfSystem.ORDINARY, MAINTENANCE, decided).when(command).expectNoEvents();
        procurement(KnownOfSystem.ORDINARY, MAINTENANCE, decided)
                .when(
                        new DecideDisclosure(
                                decided.document(), Disclosure.ATTACHED, "公開できる版を作成", null))
                .expectEvents(
                        new DisclosureDecided(
                                decided.document(), Disclosure.ATTACHED, "公開できる版を作成"));
    }
}
