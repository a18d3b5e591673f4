package jp.daicho.contract.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.daicho.contract.EventCodec;
import org.junit.jupiter.api.Test;

class PlanningUpcastersTest {

    private final EventCodec codec = new EventCodec();

    @Test
    void what_was_asked_for_before_there_were_kinds_is_the_maintenance_plan() throws IOException {
        assertThat(read("planning.PlanRequested"))
                .isInstanceOfSatisfying(
                        PlanRequested.class,
                        requested ->
                                assertThat(requested.kind())
                                        .isEqualTo(PlanDocumentKind.MAINTENANCE_WORK_PLAN));
    }

    @Test
    void a_plan_written_before_says_nothing_of_operation() throws IOException {
        assertThat(read("planning.MaintenancePlanSubmitted"))
                .isInstanceOfSatisfying(
                        MaintenancePlanSubmitted.class,
                        submitted -> {
                            assertThat(submitted.content().operation()).isNull();
                            assertThat(submitted.content().workItems())
                                    .allSatisfy(item -> assertThat(item.cycle()).isNull());
                        });
    }

    private Object read(String type) throws IOException {
        try (var golden =
                PlanningUpcastersTest.class.getResourceAsStream("/golden/" + type + ".r1.json")) {
            assertThat(golden).isNotNull();
            return codec.decode(type, 1, new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
