package jp.daicho.contract.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import jp.daicho.contract.Checks;
import jp.daicho.contract.InvalidCommand;
import org.junit.jupiter.api.Test;

class InspectionCommandsTest {

    private static List<String> wrong(InspectionCommand command) {
        var checks = new Checks();
        command.check(checks);
        return checks.violations().stream().map(InvalidCommand.Violation::pointer).toList();
    }

    @Test
    void IV_1_6_S5_IV_2_5_S5_amounts_are_whole_yen_and_more_than_nothing() {
        for (var amount : List.of("0", "-1", "1.5", "1000000000000000", "1E16")) {
            assertThat(wrong(new ReceiveClaim("第1号", new BigDecimal(amount), null)))
                    .as(amount)
                    .containsExactly("/amount");
        }
        for (var amount : List.of("1", "1320000", "1.32E6", "1320000.00", "999999999999999")) {
            assertThat(wrong(new ReceiveClaim("第1号", new BigDecimal(amount), null)))
                    .as(amount)
                    .isEmpty();
        }
        assertThat(Yen.whole(new BigDecimal("1.32E6"))).isEqualTo(new BigDecimal("1320000"));
        assertThat(Yen.whole(new BigDecimal("1320000.00"))).isEqualTo(new BigDecimal("1320000"));
    }

    @Test
    void IV_1_6_S3_IV_2_5_S3_each_requirement_is_found_once_and_what_is_not_met_with_a_remark() {
        var met = new RequirementResult("月次点検", true, null);
        assertThat(wrong(new RecordInspection("仕様書", List.of(met), null))).isEmpty();
        assertThat(wrong(new RecordInspection("仕様書", List.of(met, met), null)))
                .containsExactly("/results/1");
        assertThat(
                        wrong(
                                new RecordInspection(
                                        "仕様書",
                                        List.of(new RequirementResult("予備品", false, null)),
                                        null)))
                .containsExactly("/results/0/remark");
    }

    @Test
    void IV_1_6_X1_IV_2_5_X1_a_work_report_is_about_work_that_is_on_record() {
        var report = new SubmittedWorkReport("作業報告書", "文書1", "AB", null);
        assertThat(wrong(new AttachReports(report, List.of(), null, null, null)))
                .containsExactly("/workReport/sha256", "/workRecords");
    }
}
