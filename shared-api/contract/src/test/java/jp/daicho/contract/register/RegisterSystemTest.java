package jp.daicho.contract.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.InvalidCommand;
import org.junit.jupiter.api.Test;

class RegisterSystemTest {

    @Test
    void pattern_A_and_a_design_made_at_build_go_together_I_4_A() {
        assertThat(pointersOf(Applicability.PATTERN_A, true, Solution.PACKAGE)).isEmpty();
        assertThat(pointersOf(Applicability.PATTERN_B, false, Solution.PACKAGE)).isEmpty();
        assertThat(pointersOf(Applicability.PATTERN_A, false, Solution.PACKAGE))
                .containsExactly("/classification/applicability");
        for (var pattern : Applicability.values()) {
            if (pattern != Applicability.PATTERN_A) {
                assertThat(pointersOf(pattern, true, Solution.EXTERNAL_SERVICE))
                        .containsExactly("/classification/applicability");
            }
        }
    }

    @Test
    void pattern_C_is_the_use_of_an_external_service_I_4_C() {
        assertThat(pointersOf(Applicability.PATTERN_C, false, Solution.EXTERNAL_SERVICE)).isEmpty();
        assertThat(pointersOf(Applicability.PATTERN_C, false, Solution.BESPOKE))
                .containsExactly("/classification/solution");
    }

    @Test
    void where_the_software_comes_from_is_always_said_today() {
        assertThat(pointersOf(Applicability.PATTERN_B, false, Solution.NOT_RECORDED))
                .containsExactly("/classification/solution");
    }

    @Test
    void a_fact_of_revision_1_is_read_without_inventing_the_solution() {
        var event =
                (SystemRegistered)
                        new EventCodec()
                                .decode(
                                        "register.SystemRegistered",
                                        1,
                                        """
                                        {"code": "JUKI", "name": "住民記録システム",
                                         "owningSection": "019a0000-0000-7000-8000-000000000101",
                                         "classification": {"type": "INDIVIDUAL_SYSTEM", "typeReason": "個別業務",
                                           "applicability": "PATTERN_B", "applicabilityReason": "設計書なし",
                                           "criticality": "STANDARD", "criticalityReason": "影響は限られる",
                                           "dataClasses": ["INTERNAL"]},
                                         "designMadeAtBuild": false, "networks": ["STAND_ALONE"], "warnings": []}\
                                        """);

        assertThat(event.classification().solution()).isEqualTo(Solution.NOT_RECORDED);
        assertThat(event.classification().applicability()).isEqualTo(Applicability.PATTERN_B);
    }

    private static List<String> pointersOf(
            Applicability applicability, boolean designed, Solution solution) {
        var checks = new Checks();
        new RegisterSystem(
                        null,
                        "JUKI",
                        "住民記録システム",
                        UUID.randomUUID(),
                        new Classification(
                                SystemType.INDIVIDUAL_SYSTEM,
                                "個別業務",
                                applicability,
                                "理由",
                                Criticality.STANDARD,
                                "影響は限られる",
                                List.of(DataClass.INTERNAL),
                                solution),
                        designed,
                        List.of(Network.STAND_ALONE),
                        null)
                .check(checks);
        return checks.violations().stream().map(InvalidCommand.Violation::pointer).toList();
    }
}
