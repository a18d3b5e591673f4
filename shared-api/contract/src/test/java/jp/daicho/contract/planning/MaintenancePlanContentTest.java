package jp.daicho.contract.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import jp.daicho.contract.Checks;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.InvalidCommand;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class MaintenancePlanContentTest {

    @Test
    void a_plan_that_says_everything_is_accepted() throws IOException {
        assertThat(pointers(content -> {})).isEmpty();
    }

    @Test
    void the_organisation_is_stated_for_routine_and_for_failures_IV_1_1_S2() throws IOException {
        assertThat(pointers(content -> content.putArray("organisation")))
                .containsExactly("/content/organisation");
        assertThat(pointers(content -> content.putArray("failureOrganisation")))
                .containsExactly("/content/failureOrganisation");
        assertThat(pointers(content -> first(content, "organisation").put("participant", "NOBODY")))
                .containsExactly("/content/organisation/0/participant");
    }

    @Test
    void routine_work_has_a_schedule_per_month_and_persons_in_charge_IV_1_1_S3()
            throws IOException {
        assertThat(pointers(content -> first(content, "workItems").putArray("months")))
                .containsExactly("/content/workItems/0/months");
        assertThat(pointers(content -> first(content, "workItems").putArray("persons")))
                .containsExactly("/content/workItems/0/persons");
        assertThat(
                        pointers(content ->
                                first(first(content, "workItems"), "months").put("month", 13)))
                .containsExactly("/content/workItems/0/months/0/month");
    }

    @Test
    void a_deliverable_has_a_deadline_copies_and_a_row_of_the_table_IV_1_1_S4() throws IOException {
        assertThat(
                        pointers(content -> {
                            var deliverable = first(content, "deliverables");
                            deliverable.putArray("dueOn");
                            deliverable.remove("dueRule");
                            deliverable.put("copies", 0);
                            deliverable.put("code", "UNKNOWN");
                        }))
                .containsExactlyInAnyOrder(
                        "/content/deliverables/0/dueOn",
                        "/content/deliverables/0/copies",
                        "/content/deliverables/0/code");
    }

    @Test
    void products_have_a_support_horizon_or_there_is_a_reason_why_not_IV_1_1_N3()
            throws IOException {
        assertThat(pointers(content -> content.putArray("supportHorizons")))
                .containsExactly("/content/supportHorizons");
        assertThat(
                        pointers(content ->
                                content.put("noProductsReason", "製品なし")
                                        .putArray("supportHorizons")))
                .isEmpty();
    }

    @Test
    void a_target_has_a_unit() throws IOException {
        assertThat(pointers(content -> first(content, "monitoringItems").remove("unit")))
                .containsExactly("/content/monitoringItems/0/unit");
    }

    @Test
    void it_agrees_with_documents_that_the_guideline_knows_IV_1_1_S5() throws IOException {
        assertThat(pointers(content -> first(content, "consistentWith").put("document", "UNKNOWN")))
                .containsExactly("/content/consistentWith/0/document");
    }

    private static ObjectNode first(ObjectNode node, String array) {
        return (ObjectNode) ((ArrayNode) node.get(array)).get(0);
    }

    private static List<String> pointers(Consumer<ObjectNode> change) throws IOException {
        try (var golden =
                MaintenancePlanContentTest.class.getResourceAsStream(
                        "/golden/planning.MaintenancePlanSubmitted.r1.json")) {
            var content = (ObjectNode) EventCodec.mapper().readTree(golden).get("content");
            change.accept(content);
            var checks = new Checks();
            new RevisePlan("改訂", EventCodec.mapper().treeToValue(content, PlanContent.class), null)
                    .check(checks);
            return checks.violations().stream().map(InvalidCommand.Violation::pointer).toList();
        }
    }
}
