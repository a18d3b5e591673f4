package jp.daicho.command.procurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.daicho.command.platform.LedgerFixture;
import jp.daicho.contract.procurement.ContractAuthority;
import jp.daicho.contract.procurement.ItemAgreed;
import jp.daicho.contract.procurement.MethodChosen;
import jp.daicho.contract.procurement.NegotiatingParty;
import jp.daicho.contract.procurement.PlannedPriceSet;
import jp.daicho.contract.procurement.ProcurementEvent;
import jp.daicho.contract.procurement.ProcurementMethod;
import jp.daicho.contract.procurement.ProcurementOpened;
import jp.daicho.contract.procurement.ProposalsRanked;
import jp.daicho.contract.procurement.QuotationRequested;
import jp.daicho.contract.procurement.QuotationSubmitted;
import jp.daicho.contract.procurement.RankedProposal;
import jp.daicho.contract.procurement.SettleSpecification;
import jp.daicho.contract.procurement.SettledItem;
import jp.daicho.contract.procurement.SpecialSpecification;
import jp.daicho.contract.procurement.SpecificationApproved;
import jp.daicho.contract.procurement.SpecificationSettled;
import jp.daicho.contract.procurement.SpecificationSource;
import jp.daicho.contract.register.Solution;

/** How far negotiations have come, as tests tell them. */
final class Negotiations {

    static final UUID FIRST = LedgerFixture.id("first");
    static final UUID SECOND = LedgerFixture.id("second");
    static final BigDecimal PRICE = new BigDecimal("12800000");

    static final MethodChosen SINGLE =
            new MethodChosen(ProcurementMethod.SINGLE_SOURCE, FIRST, "著作権");
    static final MethodChosen PROPOSAL =
            new MethodChosen(ProcurementMethod.PROPOSAL, null, "提案を求める");
    static final ProposalsRanked RANKED =
            new ProposalsRanked(
                    List.of(new RankedProposal(FIRST, "92点"), new RankedProposal(SECOND, "88点")));
    static final PlannedPriceSet PRICED =
            new PlannedPriceSet(PRICE, ContractAuthority.SECTION_MANAGER, "査定");
    static final QuotationRequested REQUESTED =
            new QuotationRequested(FIRST, "仕様書 第2版", LocalDate.of(2027, 2, 12));
    static final QuotationSubmitted QUOTED = new QuotationSubmitted(FIRST, PRICE, "第31号");

    private Negotiations() {}

    /** An approved specification, and what came then. */
    static ProcurementEvent[] approved(ProcurementOpened opened, ProcurementEvent... then) {
        return Stream.concat(
                        Stream.of(
                                opened,
                                Procurements.drafted(
                                        1,
                                        opened.track(),
                                        SpecificationSource.BUILD_PROPOSAL,
                                        SpecificationSource.OPERATION_MANUAL),
                                new SpecificationApproved(1, Solution.PACKAGE, null)),
                        Arrays.stream(then))
                .toArray(ProcurementEvent[]::new);
    }

    static ItemAgreed agreed(String item, NegotiatingParty party, UUID contractor) {
        return new ItemAgreed(item, "仕様書のとおり", party, contractor, null);
    }

    /** Each item by both. */
    static Stream<ProcurementEvent> allAgreed(UUID contractor) {
        return Procurements.items().stream()
                .flatMap(item ->
                        Arrays.stream(NegotiatingParty.values())
                                .map(party -> agreed(item.item(), party, contractor)));
    }

    /** A single source with whom all is agreed, and what came then. */
    static ProcurementEvent[] negotiated(ProcurementOpened opened, ProcurementEvent... then) {
        return approved(
                opened,
                Stream.concat(
                                Stream.concat(Stream.of(SINGLE), allAgreed(FIRST)),
                                Arrays.stream(then))
                        .toArray(ProcurementEvent[]::new));
    }

    static List<SettledItem> settledItems() {
        return Procurements.items().stream()
                .map(item -> new SettledItem(item.item(), "第1章", "明細1"))
                .toList();
    }

    static SpecificationSettled settled(SpecialSpecification... special) {
        return new SpecificationSettled(FIRST, "仕様書 第2版", settledItems(), List.of(special), "合意書");
    }

    static SettleSpecification settle(SpecialSpecification... special) {
        return new SettleSpecification("仕様書 第2版", settledItems(), List.of(special), "合意書", null);
    }
}
