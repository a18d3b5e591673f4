package jp.daicho.query.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.contract.procurement.ContractApproved;
import jp.daicho.contract.procurement.ContractAuthority;
import jp.daicho.contract.procurement.ContractRechecked;
import jp.daicho.contract.procurement.FailureRecipient;
import jp.daicho.contract.procurement.ProcurementFailed;
import jp.daicho.contract.procurement.ProcurementOpened;
import jp.daicho.contract.procurement.ProcurementStep;
import jp.daicho.contract.procurement.SpecificationApproved;
import jp.daicho.contract.procurement.SpecificationDrafted;
import jp.daicho.contract.procurement.SpecificationSettled;
import jp.daicho.contract.procurement.StepSkipped;
import jp.daicho.contract.register.Solution;
import org.junit.jupiter.api.Test;

class ProcurementCriteriaTest {

    private static final UUID PROCUREMENT = new UUID(3, 1);
    private static final ContractApproved APPROVED =
            new ContractApproved(
                    ContractAuthority.DEPUTY_MAYOR, "理由書", "起案", LocalDate.of(2027, 3, 20));
    private static final ContractRechecked RECHECKED =
            new ContractRechecked("契約書案", "第18条", "通知書", "照合");

    private final Book book = new Book();

    private void open() {
        book.given(
                PROCUREMENT,
                new ProcurementOpened(
                        Track.COMBINED,
                        "運用保守",
                        LocalDate.of(2027, 4, 1),
                        LocalDate.of(2028, 3, 31)));
    }

    private static SpecificationApproved approved(Solution solution) {
        return new SpecificationApproved(1, solution, null);
    }

    private static SpecificationDrafted drafted(int revision) {
        return new SpecificationDrafted(
                revision, "仕様書", "文書", Happenings.PERSON, List.of(), List.of(), List.of(), null);
    }

    @Test
    void
            III_1_3_X1_III_2_3_X1_a_specification_is_open_until_it_is_approved_and_with_every_revision() {
        open();
        for (var id : List.of("III-1.3-X1", "III-2.3-X1")) {
            assertThat(book.status(id)).isEqualTo(ComplianceStatus.OPEN);
        }
        book.given(PROCUREMENT, drafted(1), approved(Solution.PACKAGE));
        for (var id : List.of("III-1.3-X1", "III-2.3-X1")) {
            assertThat(book.status(id)).isEqualTo(ComplianceStatus.MET);
            assertThat(book.proofs(id)).containsExactly("SpecificationApproved");
        }
        book.given(PROCUREMENT, drafted(2));
        assertThat(book.status("III-1.3-X1")).isEqualTo(ComplianceStatus.OPEN);
    }

    @Test
    void III_1_3_X2_is_asked_of_packages_alone() {
        open();
        assertThat(book.status("III-1.3-X2")).isEqualTo(ComplianceStatus.OPEN);
        book.given(PROCUREMENT, approved(Solution.PACKAGE));
        assertThat(book.status("III-1.3-X2")).isEqualTo(ComplianceStatus.MET);
        assertThat(book.cell("III-1.3-X3").reason()).isEqualTo(NotAsked.OTHER_SOLUTION);
    }

    @Test
    void III_1_3_X3_is_asked_of_what_was_developed_for_the_City_alone() {
        open();
        assertThat(book.status("III-1.3-X3")).isEqualTo(ComplianceStatus.OPEN);
        book.given(PROCUREMENT, approved(Solution.BESPOKE));
        assertThat(book.status("III-1.3-X3")).isEqualTo(ComplianceStatus.MET);
        assertThat(book.cell("III-1.3-X2").reason()).isEqualTo(NotAsked.OTHER_SOLUTION);
    }

    @Test
    void III_1_5_X1_III_2_5_X1_everything_agreed_is_in_specification_and_quotation() {
        open();
        assertThat(book.status("III-1.5-X1")).isEqualTo(ComplianceStatus.OPEN);
        assertThat(book.status("III-2.5-X1")).isEqualTo(ComplianceStatus.OPEN);
        book.given(
                PROCUREMENT,
                new SpecificationSettled(Happenings.COMPANY, "仕様書", List.of(), List.of(), "合意書"));
        assertThat(book.status("III-1.5-X1")).isEqualTo(ComplianceStatus.MET);
        assertThat(book.status("III-2.5-X1")).isEqualTo(ComplianceStatus.MET);
    }

    @Test
    void
            III_1_6_X1_III_1_6_X2_III_2_6_X1_III_2_6_X2_a_contract_that_is_rechecked_is_approved_anew() {
        open();
        for (var id : List.of("III-1.6-X1", "III-1.6-X2", "III-2.6-X1", "III-2.6-X2")) {
            assertThat(book.status(id)).isEqualTo(ComplianceStatus.OPEN);
        }
        book.given(PROCUREMENT, RECHECKED, APPROVED);
        for (var id : List.of("III-1.6-X1", "III-1.6-X2", "III-2.6-X1", "III-2.6-X2")) {
            assertThat(book.status(id)).isEqualTo(ComplianceStatus.MET);
        }
        book.given(PROCUREMENT, RECHECKED);
        assertThat(book.status("III-1.6-X1")).isEqualTo(ComplianceStatus.MET);
        assertThat(book.status("III-2.6-X2")).isEqualTo(ComplianceStatus.OPEN);
    }

    @Test
    void III_1_6_X2_is_overdue_once_the_planned_contract_has_begun() {
        open();
        assertThat(book.cell("III-1.6-X2", "2027-03-31").status()).isEqualTo(ComplianceStatus.OPEN);
        var late = book.cell("III-1.6-X2", "2027-04-01");
        assertThat(late.status()).isEqualTo(ComplianceStatus.OVERDUE);
        assertThat(late.dueOn()).isEqualTo(LocalDate.of(2027, 3, 31));
        book.on("2027-04-02").given(PROCUREMENT, RECHECKED, APPROVED);
        assertThat(book.cell("III-1.6-X2", "2027-04-03").metLate()).isEqualTo(1);
    }

    @Test
    void III_1_3_G3_III_2_3_G3_a_step_that_was_left_out_is_not_asked_for() {
        open();
        book.given(
                PROCUREMENT,
                new StepSkipped(
                        ProcurementStep.SPECIFICATION,
                        List.of("III-1.3-G3", "III-2.3-G3"),
                        "設計済み"));
        var cell = book.cell("III-2.3-X1");
        assertThat(cell.status()).isEqualTo(ComplianceStatus.NOT_APPLICABLE);
        assertThat(cell.reason()).isEqualTo(NotAsked.STEP_SKIPPED);
        assertThat(cell.proofs()).hasSize(1);
    }

    @Test
    void III_1_5_N2_what_a_failed_procurement_did_not_reach_is_not_asked_any_more() {
        open();
        book.given(
                PROCUREMENT,
                approved(Solution.PACKAGE),
                new ProcurementFailed(
                        FailureRecipient.CHIEF_INFORMATION_SYSTEM_OFFICER, "令9-5", "不調"));
        assertThat(book.status("III-1.3-X1")).isEqualTo(ComplianceStatus.MET);
        assertThat(book.cell("III-1.5-X1").reason()).isEqualTo(NotAsked.PROCUREMENT_FAILED);
    }

    @Test
    void III_1_3_X1_a_year_without_a_procurement_asks_for_none() {
        assertThat(book.cell("III-1.3-X1").reason()).isEqualTo(NotAsked.NO_PROCUREMENT);
    }
}
