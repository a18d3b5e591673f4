package jp.daicho.contract.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.daicho.contract.reference.ReferenceTables;
import org.junit.jupiter.api.Test;

class MetricsTest {

    @Test
    void IV_2_1_2_every_monitored_metric_is_measured_by_some_kind() {
        for (var code : ReferenceTables.table("IV-2-1-2-b").codes()) {
            assertThat(Metrics.kindsOf(code)).as(code).isNotEmpty();
        }
    }

    @Test
    void IV_2_2_3_so_are_those_that_only_the_contents_to_be_reported_name() {
        var further = new ArrayList<>(Metrics.all());
        further.removeAll(ReferenceTables.table("IV-2-1-2-b").codes());

        assertThat(further)
                .containsExactlyInAnyOrder(
                        "RESPONSE_TIME_ACHIEVEMENT_RATE",
                        "BATCH_COMPLETION_TIME_COMPLIANCE_RATE",
                        "ACCOUNT_LOCK_DETECTION_COUNT",
                        "ELECTRONIC_APPROVAL_COUNT",
                        "BUSINESS_PROCESSING_TIME",
                        Metrics.OTHER);
    }

    @Test
    void an_availability_is_made_of_time_and_a_recovery_time_of_incidents_alone() {
        assertThat(Metrics.kindsOf("AVAILABILITY_RATE")).containsExactly(MeasureKind.AVAILABILITY);
        assertThat(Metrics.kindsOf("FAILURE_RECOVERY_TIME"))
                .containsExactly(MeasureKind.RECOVERY_TIME);
        assertThat(Metrics.kindsOf("RESPONSE_TIME"))
                .containsExactly(
                        MeasureKind.MEAN,
                        MeasureKind.MAXIMUM,
                        MeasureKind.MINIMUM,
                        MeasureKind.PERCENTILE);
        assertThat(Metrics.kindsOf("VIRUS_DETECTION_COUNT")).contains(MeasureKind.COUNT);
        assertThat(Metrics.kindsOf("NO_SUCH_METRIC")).isEqualTo(Set.of());
        assertThat(List.copyOf(Metrics.kindsOf(Metrics.OTHER)))
                .containsExactly(MeasureKind.values());
    }
}
