package jp.daicho.query.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.organisation.ContractorMerged;
import jp.daicho.contract.procurement.ContractAuthority;
import jp.daicho.contract.procurement.FailureRecipient;
import jp.daicho.contract.procurement.ItemAgreed;
import jp.daicho.contract.procurement.MethodChosen;
import jp.daicho.contract.procurement.NegotiatingParty;
import jp.daicho.contract.procurement.PlannedPriceSet;
import jp.daicho.contract.procurement.PriorityRightRevoked;
import jp.daicho.contract.procurement.ProcurementFailed;
import jp.daicho.contract.procurement.ProcurementMethod;
import jp.daicho.contract.procurement.ProposalsRanked;
import jp.daicho.contract.procurement.QuotationRequested;
import jp.daicho.contract.procurement.QuotationSubmitted;
import jp.daicho.contract.procurement.RankedProposal;
import jp.daicho.contract.procurement.SettledItem;
import jp.daicho.contract.procurement.SpecialSpecification;
import jp.daicho.contract.procurement.SpecificationSettled;
import jp.daicho.query.platform.ProjectionFixture;
import jp.daicho.query.platform.ViewMapper;
import org.junit.jupiter.api.Test;

class NegotiationProjectionTest {

    private static final UUID FIRST = new UUID(7, 21);
    private static final UUID SECOND = new UUID(7, 22);
    private static final BigDecimal AMOUNT = new BigDecimal("12800000");
    private static final ProposalsRanked RANKED =
            new ProposalsRanked(
                    List.of(new RankedProposal(FIRST, "92点"), new RankedProposal(SECOND, "88点")));
    private static final PlannedPriceSet PRICED =
            new PlannedPriceSet(AMOUNT, ContractAuthority.DEPUTY_MAYOR, "査定");

    private static void given(ProjectionFixture fixture, DomainEvent... events) {
        fixture.given(ProcurementEvents.PROCUREMENT, ProcurementEvents.SYSTEM, events);
    }

    private static ItemAgreed agreed(String content, NegotiatingParty party) {
        return new ItemAgreed("PURPOSE", content, party, FIRST, null);
    }

    private static ProcurementView read(ProjectionFixture fixture) {
        return fixture.sql(ProcurementView.SELECT)
                .query(ViewMapper.of(ProcurementView.class))
                .single();
    }

    private static long count(ProjectionFixture fixture, String from) {
        return fixture.sql("SELECT count(*) FROM read_model." + from).query(Long.class).single();
    }

    @Test
    void III_1_5_X1_III_2_5_X1_the_settled_specification_meets_the_criterion_of_each_track() {
        try (var fixture = ProjectionFixture.of(new ProcurementProjection())) {
            given(
                    fixture,
                    ProcurementEvents.OPENED,
                    new MethodChosen(ProcurementMethod.SINGLE_SOURCE, FIRST, "著作権"),
                    agreed("維持", NegotiatingParty.CITY),
                    agreed("維持", NegotiatingParty.CONTRACTOR),
                    PRICED,
                    new QuotationRequested(FIRST, "仕様書", LocalDate.of(2027, 2, 12)),
                    new QuotationSubmitted(FIRST, AMOUNT, "第31号"),
                    new SpecificationSettled(
                            FIRST,
                            "仕様書",
                            List.of(new SettledItem("PURPOSE", "第2章", "明細1")),
                            List.of(SpecialSpecification.PERSONAL_INFORMATION),
                            "合意書"));
            assertThat(
                            count(
                                    fixture,
                                    "procurement_criterion WHERE status = 'MET' AND event_type ="
                                            + " 'procurement.SpecificationSettled' AND criterion IN ('III-1.5-X1', 'III-2.5-X1')"))
                    .isEqualTo(2);
            assertThat(
                            count(
                                    fixture,
                                    "procurement_item WHERE city_agreed_at IS NOT NULL AND contractor_agreed_at IS NOT NULL"))
                    .isEqualTo(1);
            assertThat(read(fixture).contractor()).isEqualTo(FIRST);
            fixture.rebuildGivesTheSame();
        }
    }

    @Test
    void III_1_5_S1_III_2_5_S1_the_company_that_goes_on_after_a_merger_is_the_prospective_one() {
        try (var fixture = ProjectionFixture.of(new ProcurementProjection())) {
            given(
                    fixture,
                    ProcurementEvents.OPENED,
                    new MethodChosen(ProcurementMethod.SINGLE_SOURCE, FIRST, "著作権"),
                    agreed("維持", NegotiatingParty.CITY));
            fixture.given(FIRST, ProcurementEvents.SYSTEM, new ContractorMerged(SECOND, "合併"));
            given(fixture, new QuotationRequested(FIRST, "仕様書", LocalDate.of(2027, 2, 12)));
            assertThat(read(fixture).contractor()).isEqualTo(SECOND);
            assertThat(count(fixture, "procurement WHERE quoted_specification = '仕様書'"))
                    .isEqualTo(1);
            assertThat(count(fixture, "procurement_item")).isEqualTo(1);
            fixture.rebuildGivesTheSame();
        }
    }

    @Test
    void III_1_5_N2_III_2_5_N2_who_loses_the_right_takes_what_was_negotiated_along() {
        try (var fixture = ProjectionFixture.of(new ProcurementProjection())) {
            given(
                    fixture,
                    ProcurementEvents.OPENED,
                    new MethodChosen(ProcurementMethod.PROPOSAL, null, "提案を求める"),
                    RANKED,
                    agreed("維持", NegotiatingParty.CITY),
                    PRICED,
                    new PriorityRightRevoked(FIRST, SECOND, "費用"));
            assertThat(read(fixture).contractor()).isEqualTo(SECOND);
            assertThat(count(fixture, "procurement_item")).isZero();
            assertThat(count(fixture, "procurement_amount")).isZero();
            assertThat(count(fixture, "procurement_proposal WHERE revoked_at IS NOT NULL"))
                    .isEqualTo(1);
            given(fixture, new PriorityRightRevoked(SECOND, null, "費用"));
            assertThat(read(fixture).contractor()).isNull();
            given(
                    fixture,
                    new ProcurementFailed(
                            FailureRecipient.CHIEF_INFORMATION_SYSTEM_OFFICER, "令9-5", "不調"));
            assertThat(read(fixture).status()).isEqualTo(ProcurementStatus.FAILED);
            fixture.rebuildGivesTheSame();
        }
    }

    @Test
    void III_1_5_S1_III_2_5_S1_who_says_something_else_takes_agreement_price_and_quotation_away() {
        try (var fixture = ProjectionFixture.of(new ProcurementProjection())) {
            given(
                    fixture,
                    ProcurementEvents.OPENED,
                    new MethodChosen(ProcurementMethod.SINGLE_SOURCE, FIRST, "著作権"),
                    agreed("維持", NegotiatingParty.CITY),
                    agreed("維持", NegotiatingParty.CONTRACTOR),
                    PRICED,
                    new QuotationRequested(FIRST, "仕様書", LocalDate.of(2027, 2, 12)),
                    agreed("向上", NegotiatingParty.CONTRACTOR));
            assertThat(count(fixture, "procurement_item WHERE city_agreed_at IS NULL"))
                    .isEqualTo(1);
            assertThat(count(fixture, "procurement_amount")).isZero();
            assertThat(count(fixture, "procurement WHERE quotation_due_on IS NULL")).isEqualTo(1);
            fixture.rebuildGivesTheSame();
        }
    }
}
