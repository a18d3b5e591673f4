package jp.daicho.command.procurement;

import static jp.daicho.command.procurement.Negotiations.FIRST;
import static jp.daicho.command.procurement.Negotiations.PRICE;
import static jp.daicho.command.procurement.Negotiations.PRICED;
import static jp.daicho.command.procurement.Negotiations.QUOTED;
import static jp.daicho.command.procurement.Negotiations.REQUESTED;
import static jp.daicho.command.procurement.Negotiations.SINGLE;
import static jp.daicho.command.procurement.Negotiations.agreed;
import static jp.daicho.command.procurement.Negotiations.approved;
import static jp.daicho.command.procurement.Negotiations.negotiated;
import static jp.daicho.command.procurement.Negotiations.settle;
import static jp.daicho.command.procurement.Negotiations.settled;
import static jp.daicho.command.procurement.Procurements.MAINTENANCE;
import static jp.daicho.command.procurement.Procurements.procurement;
import static jp.daicho.command.procurement.Procurements.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.daicho.command.platform.LedgerFixture;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Checks;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.procurement.AgreeItem;
import jp.daicho.contract.procurement.ContractAuthority;
import jp.daicho.contract.procurement.ItemAgreed;
import jp.daicho.contract.procurement.MethodChosen;
import jp.daicho.contract.procurement.NegotiatingParty;
import jp.daicho.contract.procurement.PlannedPriceSet;
import jp.daicho.contract.procurement.ProcurementMethod;
import jp.daicho.contract.procurement.ProcurementOpened;
import jp.daicho.contract.procurement.ProcurementProblem;
import jp.daicho.contract.procurement.QuotationSubmitted;
import jp.daicho.contract.procurement.RequestQuotation;
import jp.daicho.contract.procurement.SetPlannedPrice;
import jp.daicho.contract.procurement.SettleSpecification;
import jp.daicho.contract.procurement.SpecialSpecification;
import jp.daicho.contract.procurement.SubmitQuotation;
import jp.daicho.contract.register.DataClass;
import jp.daicho.contract.register.Solution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** III-1.5, III-2.5: what both parties agree on. */
class AgreeingTest {

    private static final String ITEM = "PURPOSE";
    private static final String CONTENT = "仕様書のとおり";
    private static final Actor CONTRACTOR =
            new Actor(LedgerFixture.id("of-first"), FIRST, Role.MAINTENANCE_CONTRACTOR);

    private static AgreeItem agree(String content, @Nullable String minutes) {
        return new AgreeItem(ITEM, content, minutes, null);
    }

    private static SetPlannedPrice price(ContractAuthority authority) {
        return new SetPlannedPrice(PRICE, authority, "査定", null);
    }

    @Test
    void
            III_1_5_S1_III_2_5_S1_section_and_contractor_agree_each_for_itself_or_by_what_is_on_record() {
        procurement(KnownOfSystem.ORDINARY, approved(MAINTENANCE, SINGLE))
                .when(agree(CONTENT, null))
                .expectEvents(agreed(ITEM, NegotiatingParty.CITY, FIRST));
        procurement(KnownOfSystem.ORDINARY, approved(MAINTENANCE, SINGLE))
                .by(CONTRACTOR)
                .when(agree(CONTENT, null))
                .expectEvents(agreed(ITEM, NegotiatingParty.CONTRACTOR, FIRST));
        procurement(KnownOfSystem.ORDINARY, approved(MAINTENANCE, SINGLE))
                .when(agree(CONTENT, "議事録 第3回"))
                .expectEvents(
                        new ItemAgreed(
                                ITEM, CONTENT, NegotiatingParty.CONTRACTOR, FIRST, "議事録 第3回"));
        procurement(
                        KnownOfSystem.ORDINARY,
                        approved(MAINTENANCE, SINGLE, agreed(ITEM, NegotiatingParty.CITY, FIRST)))
                .when(agree(CONTENT, null))
                .expectNoEvents();
        refused(
                procurement(KnownOfSystem.ORDINARY, approved(MAINTENANCE))
                        .when(agree(CONTENT, null)),
                ProcurementProblem.NOT_AT_THIS_STEP);
    }

    @Test
    void III_1_5_S1_III_2_5_S1_who_was_merged_goes_on_in_the_company_that_they_were_merged_into() {
        var method = new MethodChosen(ProcurementMethod.SINGLE_SOURCE, KnownOfSystem.MERGED, "著作権");
        procurement(KnownOfSystem.ORDINARY, approved(MAINTENANCE, method))
                .by(CONTRACTOR)
                .when(agree(CONTENT, null))
                .expectEvents(agreed(ITEM, NegotiatingParty.CONTRACTOR, KnownOfSystem.MERGED));
    }

    @Test
    void III_1_5_X1_III_2_5_X1_nothing_is_priced_before_both_agree_with_the_same_of_each_item() {
        procurement(KnownOfSystem.ORDINARY, negotiated(MAINTENANCE))
                .when(price(ContractAuthority.SECTION_MANAGER))
                .expectEvents(PRICED);
        var otherwise = new ItemAgreed(ITEM, "月次とする", NegotiatingParty.CITY, FIRST, null);
        refused(
                procurement(KnownOfSystem.ORDINARY, negotiated(MAINTENANCE, otherwise))
                        .when(price(ContractAuthority.SECTION_MANAGER)),
                ProcurementProblem.ITEM_NOT_AGREED);
    }

    @Test
    void III_1_5_X1_III_2_5_X1_what_is_agreed_otherwise_is_priced_and_quoted_anew() {
        var otherwise = new ItemAgreed(ITEM, "月次とする", NegotiatingParty.CITY, FIRST, null);
        var both = new ItemAgreed(ITEM, "月次とする", NegotiatingParty.CONTRACTOR, FIRST, null);
        refused(
                procurement(
                                KnownOfSystem.ORDINARY,
                                negotiated(MAINTENANCE, PRICED, REQUESTED, QUOTED, otherwise, both))
                        .when(settle()),
                ProcurementProblem.NOT_AT_THIS_STEP);
    }

    @Test
    void III_1_6_N1_III_2_6_N1_the_authority_goes_by_years_and_planned_price() {
        refused(
                procurement(KnownOfSystem.ORDINARY, negotiated(MAINTENANCE))
                        .when(price(ContractAuthority.MAYOR)),
                ProcurementProblem.AUTHORITY_UNFIT);
        var threeYears =
                new ProcurementOpened(
                        Track.MAINTENANCE,
                        "保守",
                        LocalDate.of(2027, 4, 1),
                        LocalDate.of(2030, 3, 31));
        refused(
                procurement(KnownOfSystem.ORDINARY, negotiated(threeYears))
                        .when(price(ContractAuthority.DEPARTMENT_HEAD)),
                ProcurementProblem.AUTHORITY_UNFIT);
        procurement(KnownOfSystem.ORDINARY, negotiated(threeYears))
                .when(price(ContractAuthority.DEPUTY_MAYOR))
                .expectEvents(new PlannedPriceSet(PRICE, ContractAuthority.DEPUTY_MAYOR, "査定"));
        var limits =
                new ContractLimits(
                        Map.of(ContractAuthority.SECTION_MANAGER, new BigDecimal("5000000")));
        refused(
                procurement(
                                new KnownOfSystem(KnownOfSystem.ORDINARY.procured(), limits),
                                negotiated(MAINTENANCE))
                        .when(price(ContractAuthority.SECTION_MANAGER)),
                ProcurementProblem.AUTHORITY_UNFIT);
    }

    @Test
    void III_1_5_S2_III_2_5_S2_a_quotation_is_asked_for_after_the_price_is_set_and_bars_another() {
        refused(
                procurement(KnownOfSystem.ORDINARY, negotiated(MAINTENANCE))
                        .when(
                                new RequestQuotation(
                                        REQUESTED.specification(), REQUESTED.dueOn(), null)),
                ProcurementProblem.NOT_AT_THIS_STEP);
        procurement(KnownOfSystem.ORDINARY, negotiated(MAINTENANCE, PRICED))
                .when(new RequestQuotation(REQUESTED.specification(), REQUESTED.dueOn(), null))
                .expectEvents(REQUESTED);
        refused(
                procurement(
                                KnownOfSystem.ORDINARY,
                                negotiated(MAINTENANCE, PRICED, REQUESTED, QUOTED))
                        .when(price(ContractAuthority.DEPARTMENT_HEAD)),
                ProcurementProblem.PRICE_AFTER_QUOTATION);
    }

    @Test
    void III_1_5_G2_III_2_5_G2_the_quotation_tells_the_contractor_nothing_of_the_planned_price() {
        var above = PRICE.add(BigDecimal.ONE);
        refused(
                procurement(KnownOfSystem.ORDINARY, negotiated(MAINTENANCE, PRICED))
                        .by(CONTRACTOR)
                        .when(new SubmitQuotation(PRICE, "第31号", null)),
                ProcurementProblem.NOT_AT_THIS_STEP);
        procurement(KnownOfSystem.ORDINARY, negotiated(MAINTENANCE, PRICED, REQUESTED))
                .by(CONTRACTOR)
                .when(new SubmitQuotation(above, "第31号", null))
                .expectEvents(new QuotationSubmitted(FIRST, above, "第31号"));
        procurement(KnownOfSystem.ORDINARY, negotiated(MAINTENANCE, PRICED, REQUESTED, QUOTED))
                .by(CONTRACTOR)
                .when(new SubmitQuotation(PRICE, "第31号", null))
                .expectNoEvents();
        refused(
                procurement(KnownOfSystem.ORDINARY, negotiated(MAINTENANCE, PRICED, REQUESTED))
                        .by(Role.OPERATION_CONTRACTOR)
                        .when(new SubmitQuotation(PRICE, "第31号", null)),
                ProcurementProblem.NOT_PROSPECTIVE);
        refused(
                procurement(
                                KnownOfSystem.ORDINARY,
                                negotiated(
                                        MAINTENANCE,
                                        PRICED,
                                        REQUESTED,
                                        new QuotationSubmitted(FIRST, above, "第31号")))
                        .when(settle()),
                ProcurementProblem.QUOTATION_TOO_HIGH);
    }

    @Test
    void III_1_5_X1_III_2_5_X1_it_is_settled_with_each_item_in_specification_and_quotation() {
        procurement(KnownOfSystem.ORDINARY, negotiated(MAINTENANCE, PRICED, REQUESTED, QUOTED))
                .when(settle())
                .expectEvents(settled());
        refused(
                procurement(KnownOfSystem.ORDINARY, negotiated(MAINTENANCE, PRICED, REQUESTED))
                        .when(settle()),
                ProcurementProblem.NOT_AT_THIS_STEP);
        refused(
                procurement(
                                KnownOfSystem.ORDINARY,
                                negotiated(MAINTENANCE, PRICED, REQUESTED, QUOTED, settled()))
                        .when(agree("月次とする", null)),
                ProcurementProblem.STEP_DONE);
        var command = settle();
        var checks = new Checks();
        new SettleSpecification(
                        command.specification(),
                        command.items().subList(0, 9),
                        List.of(),
                        command.consent(),
                        null)
                .check(checks);
        assertThat(checks.violations())
                .extracting(InvalidCommand.Violation::pointer)
                .containsExactly("/items");
    }

    @Test
    void III_1_5_N3_III_2_5_N3_what_the_system_holds_asks_for_its_special_specifications() {
        var personal =
                new KnownOfSystem(
                        new ProcuredSystem(
                                Solution.PACKAGE,
                                false,
                                false,
                                Set.of(DataClass.PERSONAL_INFORMATION),
                                Set.of(),
                                Set.of()),
                        ContractLimits.UNKNOWN);
        refused(
                procurement(personal, negotiated(MAINTENANCE, PRICED, REQUESTED, QUOTED))
                        .when(settle()),
                ProcurementProblem.SPECIAL_SPECIFICATION_MISSING);
        procurement(personal, negotiated(MAINTENANCE, PRICED, REQUESTED, QUOTED))
                .when(settle(SpecialSpecification.PERSONAL_INFORMATION))
                .expectEvents(settled(SpecialSpecification.PERSONAL_INFORMATION));
    }
}
