package jp.daicho.command.procurement;

import static jp.daicho.command.procurement.Negotiations.FIRST;
import static jp.daicho.command.procurement.Negotiations.PRICE;
import static jp.daicho.command.procurement.Negotiations.PRICED;
import static jp.daicho.command.procurement.Negotiations.QUOTED;
import static jp.daicho.command.procurement.Negotiations.REQUESTED;
import static jp.daicho.command.procurement.Negotiations.SINGLE;
import static jp.daicho.command.procurement.Negotiations.negotiated;
import static jp.daicho.command.procurement.Negotiations.settled;
import static jp.daicho.command.procurement.Procurements.MAINTENANCE;
import static jp.daicho.command.procurement.Procurements.OPERATION;
import static jp.daicho.command.procurement.Procurements.procurement;
import static jp.daicho.command.procurement.Procurements.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.daicho.command.platform.LedgerFixture;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.contract.ContractTerm;
import jp.daicho.contract.contract.ContractTrack;
import jp.daicho.contract.contract.RegisterContract;
import jp.daicho.contract.procurement.ApproveContract;
import jp.daicho.contract.procurement.BudgetRequested;
import jp.daicho.contract.procurement.ConcludeContract;
import jp.daicho.contract.procurement.ContractApproved;
import jp.daicho.contract.procurement.ContractAuthority;
import jp.daicho.contract.procurement.ContractConcluded;
import jp.daicho.contract.procurement.ContractRechecked;
import jp.daicho.contract.procurement.EstimateRecorded;
import jp.daicho.contract.procurement.ExamineReasonStatement;
import jp.daicho.contract.procurement.MethodChosen;
import jp.daicho.contract.procurement.PlannedPriceSet;
import jp.daicho.contract.procurement.ProcuredContract;
import jp.daicho.contract.procurement.ProcurementEvent;
import jp.daicho.contract.procurement.ProcurementMethod;
import jp.daicho.contract.procurement.ProcurementOpened;
import jp.daicho.contract.procurement.ProcurementProblem;
import jp.daicho.contract.procurement.ProcurementStep;
import jp.daicho.contract.procurement.ProposalsRanked;
import jp.daicho.contract.procurement.RankedProposal;
import jp.daicho.contract.procurement.ReasonStatementExamined;
import jp.daicho.contract.procurement.RecheckContract;
import jp.daicho.contract.procurement.StepSkipped;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** III-1.6, III-2.6: from the settled specification to the contract. */
class ConcludingTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 6, 1);
    private static final EstimateRecorded ESTIMATE = new EstimateRecorded(FIRST, PRICE, "第7号");
    private static final BudgetRequested BUDGET = new BudgetRequested(2027, PRICE, "令9-12");
    private static final ReasonStatementExamined EXAMINED =
            new ReasonStatementExamined("理由書", null);
    private static final ContractRechecked RECHECKED =
            new ContractRechecked("契約書案", null, null, "照合");
    private static final ContractApproved APPROVED =
            new ContractApproved(ContractAuthority.SECTION_MANAGER, "理由書", "起案", DECIDED);

    /** Settled by one who was named, and what came then. */
    private static ProcurementEvent[] settledAnd(
            ProcurementOpened opened, ProcurementEvent... then) {
        return negotiated(
                opened,
                Stream.concat(Stream.of(PRICED, REQUESTED, QUOTED, settled()), Arrays.stream(then))
                        .toArray(ProcurementEvent[]::new));
    }

    private static RecheckContract recheck(@Nullable String clause, @Nullable String plan) {
        return new RecheckContract("契約書案", clause, plan, "照合", null);
    }

    private static ApproveContract approve(ContractAuthority authority) {
        return new ApproveContract(authority, "起案", DECIDED, null);
    }

    private static ConcludeContract conclude(@Nullable UUID sla) {
        return new ConcludeContract("令9-契-1", sla, 3, null, null);
    }

    private static ContractConcluded concluded(@Nullable UUID sla) {
        return new ContractConcluded(
                ProcuredContract.idOf(LedgerFixture.ID),
                "令9-契-1",
                Track.MAINTENANCE,
                FIRST,
                new ContractTerm(MAINTENANCE.firstDay(), MAINTENANCE.lastDay()),
                PRICE,
                sla,
                3,
                null);
    }

    @Test
    void
            III_1_6_X1_III_2_6_X1_a_contract_is_concluded_only_after_it_was_checked_again_and_approved() {
        procurement(KnownOfSystem.ORDINARY, settledAnd(MAINTENANCE))
                .when(recheck(null, null))
                .expectEvents(RECHECKED);
        refused(
                procurement(KnownOfSystem.ORDINARY, negotiated(MAINTENANCE))
                        .when(recheck(null, null)),
                ProcurementProblem.NOT_AT_THIS_STEP);
        refused(
                procurement(KnownOfSystem.ORDINARY, settledAnd(MAINTENANCE, EXAMINED))
                        .when(approve(ContractAuthority.SECTION_MANAGER)),
                ProcurementProblem.NOT_AT_THIS_STEP);
        refused(
                procurement(
                                KnownOfSystem.ORDINARY,
                                settledAnd(MAINTENANCE, ESTIMATE, BUDGET, EXAMINED, RECHECKED))
                        .when(conclude(null)),
                ProcurementProblem.NOT_AT_THIS_STEP);
        procurement(
                        KnownOfSystem.ORDINARY,
                        settledAnd(MAINTENANCE, ESTIMATE, BUDGET, EXAMINED, RECHECKED, APPROVED))
                .when(conclude(null))
                .expectEvents(concluded(null));
    }

    @Test
    void III_1_6_X1_III_2_6_X1_what_was_checked_anew_is_approved_anew() {
        refused(
                procurement(
                                KnownOfSystem.ORDINARY,
                                settledAnd(
                                        MAINTENANCE,
                                        ESTIMATE,
                                        BUDGET,
                                        EXAMINED,
                                        RECHECKED,
                                        APPROVED,
                                        new ContractRechecked("契約書案 改", null, null, "照合")))
                        .when(conclude(null)),
                ProcurementProblem.NOT_AT_THIS_STEP);
    }

    @Test
    void III_1_6_X2_III_2_6_X2_what_the_contracts_section_examined_anew_is_approved_anew() {
        refused(
                procurement(
                                KnownOfSystem.ORDINARY,
                                settledAnd(
                                        MAINTENANCE,
                                        ESTIMATE,
                                        BUDGET,
                                        EXAMINED,
                                        RECHECKED,
                                        APPROVED,
                                        new ReasonStatementExamined("理由書 改", null)))
                        .when(conclude(null)),
                ProcurementProblem.NOT_AT_THIS_STEP);
    }

    @Test
    void III_1_6_X2_III_2_6_X2_of_several_years_the_contracts_section_records_the_approval() {
        var threeYears =
                new ProcurementOpened(
                        Track.MAINTENANCE,
                        "保守",
                        LocalDate.of(2027, 4, 1),
                        LocalDate.of(2030, 3, 31));
        var authority = ContractAuthority.CONTRACTS_SECTION_MANAGER;
        var events =
                negotiated(
                        threeYears,
                        new PlannedPriceSet(PRICE, authority, "査定"),
                        REQUESTED,
                        QUOTED,
                        settled(),
                        EXAMINED,
                        RECHECKED);
        procurement(KnownOfSystem.ORDINARY, events)
                .by(Role.CONTRACTS_SECTION)
                .when(approve(authority))
                .expectEvents(new ContractApproved(authority, "理由書", "起案", DECIDED));
        refused(
                procurement(KnownOfSystem.ORDINARY, events)
                        .by(Role.OWNING_SECTION_MANAGER)
                        .when(approve(authority)),
                ProcurementProblem.APPROVED_ELSEWHERE);
    }

    @Test
    void III_1_6_X2_III_2_6_X2_the_officer_named_with_the_price_approves_contract_and_statement() {
        procurement(KnownOfSystem.ORDINARY, settledAnd(MAINTENANCE, EXAMINED, RECHECKED))
                .when(approve(ContractAuthority.SECTION_MANAGER))
                .expectEvents(APPROVED);
        refused(
                procurement(KnownOfSystem.ORDINARY, settledAnd(MAINTENANCE, RECHECKED))
                        .when(approve(ContractAuthority.SECTION_MANAGER)),
                ProcurementProblem.STATEMENT_MISSING);
        refused(
                procurement(KnownOfSystem.ORDINARY, settledAnd(MAINTENANCE, EXAMINED, RECHECKED))
                        .when(approve(ContractAuthority.DEPARTMENT_HEAD)),
                ProcurementProblem.AUTHORITY_UNFIT);
        refused(
                procurement(KnownOfSystem.ORDINARY, settledAnd(MAINTENANCE, EXAMINED, RECHECKED))
                        .by(Role.CONTRACTS_SECTION)
                        .when(approve(ContractAuthority.SECTION_MANAGER)),
                ProcurementProblem.APPROVED_ELSEWHERE);
    }

    @Test
    void III_1_6_X2_III_2_6_X2_an_approval_that_is_still_to_come_is_none() {
        var tomorrow = DECIDED.plusDays(1);
        procurement(KnownOfSystem.ORDINARY, settledAnd(MAINTENANCE, EXAMINED, RECHECKED))
                .when(new ApproveContract(ContractAuthority.SECTION_MANAGER, "起案", tomorrow, null))
                .expectException(InvalidCommand.class);
    }

    @Test
    void III_1_6_X2_III_2_6_X2_after_bidding_no_statement_of_reasons_is_asked_for() {
        var events =
                Stream.of(settledAnd(MAINTENANCE, RECHECKED))
                        .flatMap(event ->
                                event == SINGLE
                                        ? Stream.of(
                                                new MethodChosen(
                                                        ProcurementMethod.COMPETITIVE, null, "入札"),
                                                new ProposalsRanked(
                                                        List.of(new RankedProposal(FIRST, "最低価格"))))
                                        : Stream.of(event))
                        .toArray(ProcurementEvent[]::new);
        procurement(KnownOfSystem.ORDINARY, events)
                .when(approve(ContractAuthority.SECTION_MANAGER))
                .expectEvents(
                        new ContractApproved(
                                ContractAuthority.SECTION_MANAGER, null, "起案", DECIDED));
        refused(
                procurement(KnownOfSystem.ORDINARY, events)
                        .by(Role.CONTRACTS_SECTION)
                        .when(new ExamineReasonStatement("理由書", null, null)),
                ProcurementProblem.NOT_AT_THIS_STEP);
    }

    @Test
    void III_1_6_S1_III_2_6_S1_the_contracts_section_examines_the_statement_once_all_is_settled() {
        procurement(KnownOfSystem.ORDINARY, settledAnd(MAINTENANCE))
                .by(Role.CONTRACTS_SECTION)
                .when(new ExamineReasonStatement("理由書", null, null))
                .expectEvents(EXAMINED);
        procurement(KnownOfSystem.ORDINARY, settledAnd(MAINTENANCE, EXAMINED))
                .by(Role.CONTRACTS_SECTION)
                .when(new ExamineReasonStatement("理由書", null, null))
                .expectNoEvents();
    }

    @Test
    void III_2_6_S2_the_procedure_of_an_operation_contract_has_the_decision_on_the_system_plan() {
        refused(
                procurement(KnownOfSystem.ORDINARY, settledAnd(OPERATION))
                        .when(recheck(null, null)),
                ProcurementProblem.PLAN_DECISION_MISSING);
        procurement(KnownOfSystem.ORDINARY, settledAnd(OPERATION))
                .when(recheck(null, "通知書"))
                .expectEvents(new ContractRechecked("契約書案", null, "通知書", "照合"));
    }

    @Test
    void III_1_3_N5_III_1_3_N6_a_critical_systems_contract_has_an_sla_and_an_ict_bcp_clause() {
        var critical = KnownOfSystem.ORDINARY.critical();
        var withClause = new ContractRechecked("契約書案", "第18条", null, "照合");
        var ready = settledAnd(MAINTENANCE, ESTIMATE, BUDGET, EXAMINED, withClause, APPROVED);
        refused(procurement(critical, ready).when(conclude(null)), ProcurementProblem.WITHOUT_SLA);
        refused(
                procurement(critical, ready).when(conclude(LedgerFixture.id("other"))),
                ProcurementProblem.WITHOUT_SLA);
        procurement(critical, ready)
                .when(conclude(KnownOfSystem.SLA))
                .expectEvents(concluded(KnownOfSystem.SLA));
        refused(
                procurement(
                                critical,
                                settledAnd(
                                        MAINTENANCE,
                                        ESTIMATE,
                                        BUDGET,
                                        EXAMINED,
                                        RECHECKED,
                                        APPROVED))
                        .when(conclude(KnownOfSystem.SLA)),
                ProcurementProblem.WITHOUT_ICT_BCP_CLAUSE);
    }

    @Test
    void III_1_1_G2_III_1_2_G2_nothing_is_concluded_while_a_step_is_neither_done_nor_left_out() {
        refused(
                procurement(
                                KnownOfSystem.ORDINARY,
                                settledAnd(MAINTENANCE, ESTIMATE, EXAMINED, RECHECKED, APPROVED))
                        .when(conclude(null)),
                ProcurementProblem.STEPS_OPEN);
        refused(
                procurement(
                                KnownOfSystem.ORDINARY,
                                settledAnd(MAINTENANCE, BUDGET, EXAMINED, RECHECKED, APPROVED))
                        .when(conclude(null)),
                ProcurementProblem.STEPS_OPEN);
        procurement(
                        KnownOfSystem.ORDINARY,
                        settledAnd(
                                MAINTENANCE,
                                ESTIMATE,
                                new StepSkipped(
                                        ProcurementStep.BUDGET, List.of("III-1.2-G2"), "設計済み"),
                                EXAMINED,
                                RECHECKED,
                                APPROVED))
                .when(conclude(null))
                .expectEvents(concluded(null));
    }

    @Test
    void
            III_1_6_S3_III_2_6_S3_of_a_company_that_was_merged_the_one_that_goes_on_is_the_contractor() {
        var events =
                Stream.of(settledAnd(MAINTENANCE, ESTIMATE, BUDGET, EXAMINED, RECHECKED, APPROVED))
                        .map(event ->
                                event == SINGLE
                                        ? new MethodChosen(
                                                ProcurementMethod.SINGLE_SOURCE,
                                                KnownOfSystem.MERGED,
                                                "著作権")
                                        : event)
                        .toArray(ProcurementEvent[]::new);
        procurement(KnownOfSystem.ORDINARY, events)
                .when(conclude(null))
                .expectEvents(concluded(null));
    }

    @Test
    void III_1_6_G1_III_2_6_G1_the_concluded_contract_closes_the_procurement() {
        refused(
                procurement(
                                KnownOfSystem.ORDINARY,
                                settledAnd(
                                        MAINTENANCE,
                                        ESTIMATE,
                                        BUDGET,
                                        EXAMINED,
                                        RECHECKED,
                                        APPROVED,
                                        concluded(null)))
                        .when(conclude(null)),
                ProcurementProblem.CLOSED);
    }

    @Test
    void III_1_6_S3_III_2_6_S3_the_ledger_registers_the_contract_that_was_concluded() {
        var system = LedgerFixture.SYSTEM;
        var at = Instant.parse("2027-03-25T01:00:00Z");
        var meta =
                new EventMeta(
                        1,
                        new UUID(5, 5),
                        ProcurementEvent.TYPE.name(),
                        LedgerFixture.ID,
                        60,
                        "procurement.ContractConcluded",
                        1,
                        at,
                        at,
                        Set.of(system),
                        Procurements.MANAGER,
                        "correlation",
                        "causation",
                        List.of());
        var reactions =
                new WhenAContractIsConcludedThenItIsRegistered().react(concluded(null), meta);
        assertThat(reactions).hasSize(1);
        var reaction = reactions.getFirst();
        assertThat(reaction.id()).isEqualTo(ProcuredContract.idOf(LedgerFixture.ID));
        assertThat(reaction.command())
                .isEqualTo(
                        new RegisterContract(
                                ProcuredContract.idOf(LedgerFixture.ID),
                                "令9-契-1",
                                ContractTrack.MAINTENANCE,
                                FIRST,
                                List.of(system),
                                MAINTENANCE.firstDay(),
                                MAINTENANCE.lastDay(),
                                null,
                                3,
                                null,
                                at));
    }
}
