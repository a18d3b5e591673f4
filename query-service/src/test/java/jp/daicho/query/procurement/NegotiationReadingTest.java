package jp.daicho.query.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.procurement.ContractAuthority;
import jp.daicho.contract.procurement.ItemAgreed;
import jp.daicho.contract.procurement.MethodChosen;
import jp.daicho.contract.procurement.NegotiatingParty;
import jp.daicho.contract.procurement.PlannedPriceSet;
import jp.daicho.contract.procurement.ProcurementMethod;
import jp.daicho.contract.procurement.ProposalsRanked;
import jp.daicho.contract.procurement.QuotationRequested;
import jp.daicho.contract.procurement.QuotationSubmitted;
import jp.daicho.contract.procurement.RankedProposal;
import jp.daicho.query.platform.QueryServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What City and prospective contractor read of a negotiation, and what companies never do. */
class NegotiationReadingTest {

    private static final String SYSTEM = "/api/v1/systems/" + ProcurementEvents.SYSTEM;
    private static final UUID OURS = new UUID(7, 11);
    private static final UUID RIVALS = new UUID(7, 12);

    /** The organisation of who reads in tests. */
    private static final UUID READER = new UUID(7, 2);

    private static final UUID RIVAL = new UUID(7, 3);
    private static final String PRICE = "12345679";

    private static QueryServer server;

    @BeforeAll
    static void start() {
        server = QueryServer.start();
        server.viewers().grant("staff", ProcurementEvents.SYSTEM, Role.OWNING_SECTION_STAFF);
        server.viewers().grant("company", ProcurementEvents.SYSTEM, Role.MAINTENANCE_CONTRACTOR);
        negotiated(OURS, READER);
        negotiated(RIVALS, RIVAL);
    }

    private static void negotiated(UUID procurement, UUID contractor) {
        server.given(
                procurement,
                ProcurementEvents.SYSTEM,
                ProcurementEvents.OPENED,
                new MethodChosen(ProcurementMethod.PROPOSAL, null, "提案を求める"),
                new ProposalsRanked(List.of(new RankedProposal(contractor, "92点"))),
                new ItemAgreed("PURPOSE", "品質の維持", NegotiatingParty.CITY, contractor, null),
                new PlannedPriceSet(new BigDecimal(PRICE), ContractAuthority.DEPUTY_MAYOR, "査定"),
                new QuotationRequested(contractor, "仕様書 第2版", LocalDate.of(2027, 2, 12)),
                new QuotationSubmitted(contractor, new BigDecimal("11000000"), "第31号"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String negotiation(UUID procurement) {
        return SYSTEM + "/procurements/" + procurement + "/negotiation";
    }

    @Test
    void
            III_1_5_S1_III_2_5_S1_the_prospective_contractor_reads_what_is_agreed_and_a_rival_does_not() {
        var answer = server.get("company", negotiation(OURS));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var one = QueryServer.json(answer);
        assertThat(one.at("/items/0/content").asString()).isEqualTo("品質の維持");
        assertThat(one.at("/quotation").asString()).isEqualTo("11000000");
        assertThat(one.at("/quotationDueOn").asString()).isEqualTo("2027-02-12");
        assertThat(server.get("company", negotiation(RIVALS)).statusCode()).isEqualTo(404);
        assertThat(server.get("staff", negotiation(RIVALS)).statusCode()).isEqualTo(200);
    }

    @Test
    void III_1_5_S2_III_2_5_S2_the_planned_price_is_read_by_the_section() {
        var detail = server.get("staff", SYSTEM + "/procurements/" + OURS);
        assertThat(detail.statusCode()).as(detail.body()).isEqualTo(200);
        assertThat(detail.body()).contains(PRICE);
        var trail = server.get("staff", SYSTEM + "/audit/events");
        assertThat(trail.statusCode()).as(trail.body()).isEqualTo(200);
        assertThat(trail.body()).contains(PRICE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/systems/%s/procurements",
                "/api/v1/systems/%s/procurements/%s",
                "/api/v1/systems/%s/procurements/%s/negotiation",
                "/api/v1/systems/%s/procurement-criteria",
                "/api/v1/systems/%s/audit/events",
                "/api/v1/systems/%s/trace/Procurement/%s",
                "/api/v1/systems/%s/trace/guidelines/III-1.5-S2"
            })
    void III_1_5_S2_III_2_5_S2_the_planned_price_is_nowhere_told_to_a_company(String path) {
        assertHidden(path.formatted(ProcurementEvents.SYSTEM, OURS), "application/json");
        assertHidden(path.formatted(ProcurementEvents.SYSTEM, OURS), "text/csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/audit/events",
                "/api/v1/audit/export",
                "/api/v1/audit/aggregates/Procurement/%s",
                "/api/v1/events",
                "/api/v1/trace/Procurement/%s"
            })
    void III_1_5_S2_III_2_5_S2_nor_is_it_anywhere_in_history_feed_and_export(String path) {
        assertHidden(path.formatted(OURS), "application/json");
    }

    private static void assertHidden(String path, String accept) {
        var answer = server.get("company", path, "Accept", accept);
        assertThat(answer.statusCode()).as(path).isLessThan(500);
        assertThat(answer.body()).as(path).doesNotContain(PRICE).doesNotContain("PlannedPriceSet");
    }
}
