package jp.daicho.contract.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jp.daicho.contract.Checks;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.InvalidCommand;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class OperationContentTest {

    @Test
    void an_operation_plan_that_says_everything_is_accepted() throws IOException {
        assertThat(pointers(content -> {})).isEmpty();
    }

    @Test
    void the_work_flow_is_shown_IV_2_1_G2() throws IOException {
        assertThat(pointers(content -> content.putArray("workFlow")))
                .containsExactly("/content/workFlow");
    }

    @Test
    void each_figure_has_frequency_timing_method_and_formula_IV_2_1_S1() throws IOException {
        for (var field : List.of("frequency", "timing", "method", "formula")) {
            assertThat(pointers(content -> at(content, "/monitoringItems/0").put(field, " ")))
                    .containsExactly("/content/monitoringItems/0/" + field);
        }
    }

    @Test
    void the_organisation_is_stated_for_routine_and_for_failures_IV_2_1_S2() throws IOException {
        assertThat(pointers(content -> content.putArray("failureOrganisation")))
                .containsExactly("/content/failureOrganisation");
    }

    @Test
    void a_deliverable_is_of_the_table_and_has_a_deadline_IV_2_1_S4() throws IOException {
        assertThat(
                        pointers(content -> {
                            at(content, "/deliverables/0").put("code", "UNKNOWN");
                            at(content, "/deliverables/0").remove("dueRule");
                        }))
                .containsExactlyInAnyOrder(
                        "/content/deliverables/0/code", "/content/deliverables/0/dueOn");
    }

    @Test
    void the_form_of_operation_is_stated_for_routine_and_for_failures_IV_2_1_S5()
            throws IOException {
        assertThat(
                        pointers(content ->
                                at(content, "/operation/forms/1").put("occasion", "ROUTINE")))
                .containsExactly("/content/operation/forms");
    }

    @Test
    void each_environment_is_told_once_and_the_verification_environment_with_its_roles_IV_2_1_S5()
            throws IOException {
        assertThat(
                        pointers(content ->
                                ((ArrayNode) content.at("/operation/environments")).remove(2)))
                .containsExactly("/content/operation/environments");
        assertThat(
                        pointers(content ->
                                at(content, "/operation/environments/2").put("kind", "PRODUCTION")))
                .containsExactly("/content/operation/environments/2");
        assertThat(pointers(content -> at(content, "/operation/environments/1").remove("roles")))
                .containsExactly("/content/operation/environments/1/roles");
    }

    @Test
    void a_team_across_sections_has_members_and_says_how_it_meets_and_reports_IV_2_1_N2()
            throws IOException {
        assertThat(
                        pointers(content -> {
                            at(content, "/operation/crossSectionTeam").putArray("members");
                            at(content, "/operation/crossSectionTeam").putArray("meetings");
                        }))
                .containsExactlyInAnyOrder(
                        "/content/operation/crossSectionTeam/members",
                        "/content/operation/crossSectionTeam/meetings");
        assertThat(
                        pointers(content ->
                                at(content, "/operation/crossSectionTeam/meetings/0")
                                        .put("reported", " ")))
                .containsExactly("/content/operation/crossSectionTeam/meetings/0/reported");
    }

    private static ObjectNode at(ObjectNode node, String pointer) {
        return (ObjectNode) node.at(pointer);
    }

    private static List<String> pointers(Consumer<ObjectNode> change) throws IOException {
        try (var golden =
                OperationContentTest.class.getResourceAsStream(
                        "/golden/planning.OperationPlanSubmitted.r1.json")) {
            var content = (ObjectNode) EventCodec.mapper().readTree(golden).get("content");
            change.accept(content);
            var checks = new Checks();
            new SubmitOperationPlan(
                            new UUID(1, 1),
                            EventCodec.mapper().treeToValue(content, PlanContent.class),
                            null)
                    .check(checks);
            return checks.violations().stream().map(InvalidCommand.Violation::pointer).toList();
        }
    }
}
