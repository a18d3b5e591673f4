package jp.daicho.query.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Track;
import jp.daicho.contract.contract.ContractTerm;
import jp.daicho.contract.procurement.ContractApproved;
import jp.daicho.contract.procurement.ContractAuthority;
import jp.daicho.contract.procurement.ContractConcluded;
import jp.daicho.contract.procurement.ContractRechecked;
import jp.daicho.contract.procurement.ProcuredContract;
import jp.daicho.contract.procurement.ReasonStatementExamined;
import jp.daicho.query.platform.ProjectionFixture;
import jp.daicho.query.platform.ViewMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConclusionProjectionTest {

    private static final UUID COMPANY = new UUID(7, 21);
    private static final UUID CONTRACT = ProcuredContract.idOf(ProcurementEvents.PROCUREMENT);
    private static final ContractRechecked RECHECKED =
            new ContractRechecked("契約書案", "第18条", "通知書", "照合");
    private static final ContractApproved APPROVED =
            new ContractApproved(
                    ContractAuthority.DEPUTY_MAYOR, "理由書", "起案", LocalDate.of(2027, 3, 20));
    private static final ContractConcluded CONCLUDED =
            new ContractConcluded(
                    CONTRACT,
                    "令9-契-1",
                    Track.COMBINED,
                    COMPANY,
                    new ContractTerm(LocalDate.of(2027, 4, 1), LocalDate.of(2030, 3, 31)),
                    new BigDecimal("12760000"),
                    null,
                    3,
                    12);

    private static void given(ProjectionFixture fixture, DomainEvent... events) {
        fixture.given(ProcurementEvents.PROCUREMENT, ProcurementEvents.SYSTEM, events);
    }

    private static List<@Nullable String> met(ProjectionFixture fixture) {
        return fixture.sql(
                        "SELECT criterion || ' ' || event_type FROM read_model.procurement_criterion"
                                + " WHERE status = 'MET' ORDER BY criterion")
                .query(String.class)
                .list();
    }

    @Test
    void
            III_1_6_X1_III_1_6_X2_III_2_6_X1_III_2_6_X2_check_and_approval_meet_the_criteria_of_both() {
        try (var fixture = ProjectionFixture.of(new ProcurementProjection())) {
            given(
                    fixture,
                    ProcurementEvents.OPENED,
                    new ReasonStatementExamined("理由書", null),
                    RECHECKED,
                    APPROVED,
                    CONCLUDED);
            assertThat(met(fixture))
                    .containsExactly(
                            "III-1.6-X1 procurement.ContractRechecked",
                            "III-1.6-X2 procurement.ContractApproved",
                            "III-2.6-X1 procurement.ContractRechecked",
                            "III-2.6-X2 procurement.ContractApproved");
            var view =
                    fixture.sql(ProcurementView.SELECT)
                            .query(ViewMapper.of(ProcurementView.class))
                            .single();
            assertThat(view.status()).isEqualTo(ProcurementStatus.CONCLUDED);
            assertThat(view.contractId()).isEqualTo(CONTRACT);
            assertThat(view.contractNumber()).isEqualTo("令9-契-1");
            fixture.rebuildGivesTheSame();
        }
    }

    @Test
    void III_1_6_X2_III_2_6_X2_another_check_takes_the_approval_away() {
        try (var fixture = ProjectionFixture.of(new ProcurementProjection())) {
            given(
                    fixture,
                    ProcurementEvents.OPENED,
                    new ReasonStatementExamined("理由書", null),
                    RECHECKED,
                    APPROVED,
                    RECHECKED);
            assertThat(met(fixture))
                    .containsExactly(
                            "III-1.6-X1 procurement.ContractRechecked",
                            "III-2.6-X1 procurement.ContractRechecked");
            given(fixture, APPROVED, new ReasonStatementExamined("理由書 改", null));
            assertThat(met(fixture)).hasSize(2);
            fixture.rebuildGivesTheSame();
        }
    }
}
