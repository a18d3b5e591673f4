package jp.daicho.command.procurement;

import static jp.daicho.command.procurement.Negotiations.FIRST;
import static jp.daicho.command.procurement.Negotiations.PROPOSAL;
import static jp.daicho.command.procurement.Negotiations.RANKED;
import static jp.daicho.command.procurement.Negotiations.SECOND;
import static jp.daicho.command.procurement.Negotiations.SINGLE;
import static jp.daicho.command.procurement.Negotiations.approved;
import static jp.daicho.command.procurement.Procurements.MAINTENANCE;
import static jp.daicho.command.procurement.Procurements.procurement;
import static jp.daicho.command.procurement.Procurements.refused;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.daicho.command.platform.LedgerFixture;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.contract.ContractProblem;
import jp.daicho.contract.procurement.AgreeItem;
import jp.daicho.contract.procurement.ChooseMethod;
import jp.daicho.contract.procurement.ContractAuthority;
import jp.daicho.contract.procurement.DraftSpecification;
import jp.daicho.contract.procurement.FailProcurement;
import jp.daicho.contract.procurement.FailureRecipient;
import jp.daicho.contract.procurement.MethodChosen;
import jp.daicho.contract.procurement.NegotiatingParty;
import jp.daicho.contract.procurement.PriorityRightRevoked;
import jp.daicho.contract.procurement.ProcurementEvent;
import jp.daicho.contract.procurement.ProcurementFailed;
import jp.daicho.contract.procurement.ProcurementMethod;
import jp.daicho.contract.procurement.ProcurementProblem;
import jp.daicho.contract.procurement.ProcurementStep;
import jp.daicho.contract.procurement.RankProposals;
import jp.daicho.contract.procurement.RevokePriorityRight;
import jp.daicho.contract.procurement.SetPlannedPrice;
import jp.daicho.contract.procurement.StepSkipped;
import org.junit.jupiter.api.Test;

/** III-1.4, III-2.4, and what comes of no agreement. */
class ChoosingTest {

    private static final PriorityRightRevoked REVOKED =
            new PriorityRightRevoked(FIRST, SECOND, "費用");
    private static final PriorityRightRevoked NOBODY_LEFT =
            new PriorityRightRevoked(SECOND, null, "費用");
    private static final ProcurementFailed FAILED =
            new ProcurementFailed(FailureRecipient.DIGITAL_PROMOTION_COMMITTEE, "令9-5", "不調");

    private static ChooseMethod choose(MethodChosen as) {
        return new ChooseMethod(as.method(), as.contractor(), as.reason(), null);
    }

    private static RevokePriorityRight revoke(UUID contractor) {
        return new RevokePriorityRight(contractor, "費用", null);
    }

    private static FailProcurement fail() {
        return new FailProcurement(FAILED.reportedTo(), FAILED.reference(), FAILED.reason(), null);
    }

    @Test
    void III_1_4_G1_III_2_4_G1_a_method_is_chosen_once_the_specification_is_approved() {
        procurement(KnownOfSystem.ORDINARY, approved(MAINTENANCE))
                .when(choose(SINGLE))
                .expectEvents(SINGLE);
        procurement(KnownOfSystem.ORDINARY, approved(MAINTENANCE, SINGLE))
                .when(choose(SINGLE))
                .expectNoEvents();
        refused(
                procurement(KnownOfSystem.ORDINARY, MAINTENANCE).when(choose(SINGLE)),
                ProcurementProblem.NOT_AT_THIS_STEP);
        refused(
                procurement(KnownOfSystem.ORDINARY, approved(MAINTENANCE, PROPOSAL, RANKED))
                        .when(choose(SINGLE)),
                ProcurementProblem.STEP_DONE);
        refused(
                procurement(KnownOfSystem.ORDINARY, approved(MAINTENANCE))
                        .when(
                                new ChooseMethod(
                                        ProcurementMethod.SINGLE_SOURCE,
                                        KnownOfSystem.NO_CONTRACTOR,
                                        "著作権",
                                        null)),
                ContractProblem.NOT_A_CONTRACTOR);
    }

    @Test
    void III_1_4_G2_III_2_4_G2_who_built_the_system_is_named_where_the_step_was_left_out() {
        var builder = new MethodChosen(ProcurementMethod.INCLUDED_IN_BUILD, FIRST, "構築契約に含む");
        var leftOut = new StepSkipped(ProcurementStep.EXECUTION, List.of("III-1.4-G2"), "構築契約に含む");
        refused(
                procurement(KnownOfSystem.ORDINARY, approved(MAINTENANCE)).when(choose(builder)),
                ProcurementProblem.NOT_AT_THIS_STEP);
        procurement(KnownOfSystem.ORDINARY, approved(MAINTENANCE, leftOut))
                .when(choose(builder))
                .expectEvents(builder);
        refused(
                procurement(KnownOfSystem.ORDINARY, approved(MAINTENANCE, leftOut))
                        .when(choose(SINGLE)),
                ProcurementProblem.STEP_DONE);
    }

    @Test
    void III_1_3_X1_III_2_3_X1_the_specification_stays_as_it_is_once_the_method_is_chosen() {
        var drafted = Procurements.drafted(2, Track.MAINTENANCE);
        refused(
                procurement(KnownOfSystem.ORDINARY, approved(MAINTENANCE, SINGLE))
                        .when(
                                new DraftSpecification(
                                        drafted.title(),
                                        drafted.reference(),
                                        drafted.items(),
                                        drafted.deliverables(),
                                        drafted.reflections(),
                                        null,
                                        null)),
                ProcurementProblem.STEP_DONE);
    }

    @Test
    void III_1_5_N2_III_2_5_N2_the_next_proposer_negotiates_only_after_the_first_lost_the_right() {
        refused(
                procurement(KnownOfSystem.ORDINARY, approved(MAINTENANCE, PROPOSAL))
                        .when(revoke(FIRST)),
                ProcurementProblem.NOT_AT_THIS_STEP);
        refused(
                procurement(KnownOfSystem.ORDINARY, approved(MAINTENANCE, PROPOSAL, RANKED))
                        .when(revoke(SECOND)),
                ProcurementProblem.RIGHT_OF_ANOTHER);
        procurement(KnownOfSystem.ORDINARY, approved(MAINTENANCE, PROPOSAL, RANKED))
                .when(revoke(FIRST))
                .expectEvents(REVOKED);
        var second = new Actor(LedgerFixture.id("of-second"), SECOND, Role.MAINTENANCE_CONTRACTOR);
        var agree = new AgreeItem("PURPOSE", "仕様書のとおり", null, null);
        refused(
                procurement(KnownOfSystem.ORDINARY, approved(MAINTENANCE, PROPOSAL, RANKED))
                        .by(second)
                        .when(agree),
                ProcurementProblem.NOT_PROSPECTIVE);
        procurement(KnownOfSystem.ORDINARY, approved(MAINTENANCE, PROPOSAL, RANKED, REVOKED))
                .by(second)
                .when(agree)
                .expectEvents(Negotiations.agreed("PURPOSE", NegotiatingParty.CONTRACTOR, SECOND));
    }

    @Test
    void III_1_5_N2_III_2_5_N2_what_was_agreed_with_the_first_does_not_bind_the_next() {
        refused(
                procurement(
                                KnownOfSystem.ORDINARY,
                                approved(
                                        MAINTENANCE,
                                        Stream.of(
                                                        Stream.of(PROPOSAL, RANKED),
                                                        Negotiations.allAgreed(FIRST),
                                                        Stream.of(REVOKED))
                                                .flatMap(s -> s)
                                                .toArray(ProcurementEvent[]::new)))
                        .when(
                                new SetPlannedPrice(
                                        Negotiations.PRICE,
                                        ContractAuthority.SECTION_MANAGER,
                                        "査定",
                                        null)),
                ProcurementProblem.ITEM_NOT_AGREED);
    }

    @Test
    void
            III_1_5_N2_III_2_5_N2_a_procurement_has_failed_once_nobody_has_the_right_and_is_closed_then() {
        refused(
                procurement(
                                KnownOfSystem.ORDINARY,
                                approved(MAINTENANCE, PROPOSAL, RANKED, REVOKED))
                        .when(fail()),
                ProcurementProblem.NOT_AT_THIS_STEP);
        procurement(KnownOfSystem.ORDINARY, approved(MAINTENANCE, PROPOSAL, RANKED, REVOKED))
                .when(revoke(SECOND))
                .expectEvents(NOBODY_LEFT);
        var nobody = approved(MAINTENANCE, PROPOSAL, RANKED, REVOKED, NOBODY_LEFT);
        procurement(KnownOfSystem.ORDINARY, nobody).when(fail()).expectEvents(FAILED);
        refused(
                procurement(
                                KnownOfSystem.ORDINARY,
                                approved(
                                        MAINTENANCE,
                                        PROPOSAL,
                                        RANKED,
                                        REVOKED,
                                        NOBODY_LEFT,
                                        FAILED))
                        .when(choose(SINGLE)),
                ProcurementProblem.CLOSED);
    }

    @Test
    void III_1_4_G1_III_2_4_G1_only_what_the_method_asks_for_is_ranked() {
        var rank = new RankProposals(RANKED.ranking(), null);
        procurement(KnownOfSystem.ORDINARY, approved(MAINTENANCE, PROPOSAL))
                .when(rank)
                .expectEvents(RANKED);
        procurement(KnownOfSystem.ORDINARY, approved(MAINTENANCE, PROPOSAL, RANKED))
                .when(rank)
                .expectNoEvents();
        refused(
                procurement(KnownOfSystem.ORDINARY, approved(MAINTENANCE, SINGLE)).when(rank),
                ProcurementProblem.NOT_AT_THIS_STEP);
        refused(
                procurement(
                                KnownOfSystem.ORDINARY,
                                approved(MAINTENANCE, PROPOSAL, RANKED, REVOKED))
                        .when(rank),
                ProcurementProblem.STEP_DONE);
    }
}
