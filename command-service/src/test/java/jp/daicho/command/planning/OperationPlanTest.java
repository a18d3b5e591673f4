package jp.daicho.command.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import jp.daicho.command.review.ReviewFacts;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Role;
import jp.daicho.contract.planning.ConfirmDocument;
import jp.daicho.contract.planning.DocumentConfirmed;
import jp.daicho.contract.planning.OperationPlanSubmitted;
import jp.daicho.contract.planning.PlanContent;
import jp.daicho.contract.planning.PlanDocumentEvent;
import jp.daicho.contract.planning.PlanDocumentKind;
import jp.daicho.contract.planning.PlanRevised;
import jp.daicho.contract.planning.PlanningProblem;
import jp.daicho.contract.planning.RequestPlan;
import jp.daicho.contract.planning.RevisePlan;
import jp.daicho.contract.planning.SubmitMaintenancePlan;
import jp.daicho.contract.planning.SubmitOperationPlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class OperationPlanTest {

    private static final PlanDocumentState REQUESTED =
            Documents.after(Documents.requested(PlanDocumentKind.OPERATION_PLAN));
    private static final OperationPlanSubmitted SUBMITTED =
            new OperationPlanSubmitted(
                    1,
                    Documents.by(Role.OPERATION_CONTRACTOR).actor().person(),
                    PlanSamples.operation());

    @Test
    void the_operation_contractor_submits_the_plan_IV_2_1_X1() {
        assertThat(submit(PlanSamples.operation())).isEqualTo(List.of(SUBMITTED));
        var state =
                Documents.after(Documents.requested(PlanDocumentKind.OPERATION_PLAN), SUBMITTED);
        Documents.refused(
                PlanningProblem.PLAN_ALREADY_SUBMITTED,
                () -> state.decide(command(PlanSamples.operation()), operator()));
        var next = changed(plan -> plan.put("title", "第2版"));
        assertThat(state.decide(new RevisePlan("指摘を反映", next, null), operator()))
                .isEqualTo(List.of(new PlanRevised(2, SUBMITTED.submittedBy(), "指摘を反映", next)));
        assertThat(state.decide(new RevisePlan("変更なし", PlanSamples.operation(), null), operator()))
                .isEmpty();
    }

    @Test
    void an_operation_plan_is_asked_for_after_the_builders_handover_or_with_a_reason_IV_2_1_G1() {
        Documents.refused(
                PlanningProblem.BUILDER_HANDOVER_NOT_COMPLETED, () -> request(null, null));
        Documents.refused(
                PlanningProblem.BUILDER_HANDOVER_NOT_COMPLETED,
                () -> request(LocalDate.of(2026, 6, 2), null));
        assertThat(request(LocalDate.of(2026, 3, 20), null)).hasSize(1);
        assertThat(request(null, "構築事業者が運用も担う。")).hasSize(1);
    }

    private static List<PlanDocumentEvent> request(
            @Nullable LocalDate completed, @Nullable String reason) {
        return PlanDocumentState.request(
                new RequestPlan(
                        null,
                        PlanDocumentKind.OPERATION_PLAN,
                        PlanSamples.ENGINEER,
                        2026,
                        completed,
                        reason,
                        List.of("OPERATION_SPECIFICATION"),
                        null,
                        null),
                Documents.by(Role.OWNING_SECTION_STAFF),
                null);
    }

    @Test
    void every_row_of_tables_2_1_1_to_2_1_3_is_addressed_or_reasoned_away_IV_2_1_S1_IV_2_1_S4() {
        for (var row :
                List.of(
                        "IV-2-1-1 ON_SITE_STAFF_PLACE_AND_TIME",
                        "IV-2-1-2-a PHYSICAL_SECURITY_MONITORING",
                        "IV-2-1-3 OPERATION_PLAN_REVISION_DRAFT")) {
            var lacking =
                    changed(plan ->
                            removeIf(
                                    plan,
                                    "omittedRows",
                                    "code",
                                    row.substring(row.indexOf(' ') + 1)));
            Documents.refused(PlanningProblem.PLAN_INCOMPLETE, row, () -> submit(lacking));
        }
        Documents.invalidAt(
                "/content/workItems/0/covers/0",
                () ->
                        submit(
                                changed(plan ->
                                        at(plan, "/workItems/0/covers/0")
                                                .put("table", "IV-1-1-1"))));
    }

    @Test
    void monitored_figures_are_planned_with_how_they_are_obtained_IV_2_1_S1() {
        Documents.invalidAt(
                "/content/monitoringItems",
                () -> submit(changed(plan -> plan.putArray("monitoringItems"))));
    }

    @Test
    void yearly_quarterly_monthly_weekly_and_daily_work_is_scheduled_IV_2_1_S3() {
        Documents.refused(
                PlanningProblem.PLAN_INCOMPLETE,
                "cycle QUARTERLY",
                () -> submit(changed(plan -> at(plan, "/workItems/3").put("cycle", "MONTHLY"))));
        Documents.invalidAt(
                "/content/workItems/1/cycle",
                () -> submit(changed(plan -> at(plan, "/workItems/1").remove("cycle"))));
        assertThat(
                        submit(
                                changed(plan -> {
                                    at(plan, "/workItems/3").put("cycle", "MONTHLY");
                                    ((ArrayNode) plan.at("/operation/unusedCycles"))
                                            .addObject()
                                            .put("cycle", "QUARTERLY")
                                            .put("reason", "四半期の作業はない。");
                                })))
                .hasSize(1);
    }

    @Test
    void work_at_failures_is_planned_too_IV_2_1_S2() {
        Documents.refused(
                PlanningProblem.PLAN_LACKS_OCCASION,
                () -> submit(changed(plan -> removeIf(plan, "workItems", "occasion", "FAILURE"))));
    }

    @Test
    void the_form_of_operation_and_the_environments_are_stated_IV_2_1_S5() {
        Documents.invalidAt(
                "/content/operation", () -> submit(changed(plan -> plan.remove("operation"))));
    }

    @Test
    void who_is_responsible_has_a_role_in_the_organisation_IV_2_1_N1() {
        Documents.invalidAt(
                "/content/responsiblePerson",
                () ->
                        submit(
                                changed(plan ->
                                        plan.put(
                                                "responsiblePerson",
                                                PlanSamples.ENGINEER.toString()))));
    }

    @Test
    void a_merged_plan_has_the_work_of_both_IV_1_1_N5_IV_2_1_N4() {
        var merged = Documents.after(Documents.requested(PlanDocumentKind.OM_PLAN));
        assertThat(merged.decide(command(RulesSamples.mergedPlan()), operator())).hasSize(1);
        Documents.refused(
                PlanningProblem.PLAN_INCOMPLETE,
                "IV-1-1-2 PERIODIC_INSPECTION",
                () -> merged.decide(command(PlanSamples.operation()), operator()));
    }

    @Test
    void only_the_kind_of_plan_that_was_asked_for_is_submitted() {
        Documents.refused(
                PlanningProblem.OTHER_KIND_OF_DOCUMENT,
                () ->
                        REQUESTED.decide(
                                new SubmitMaintenancePlan(
                                        PlanSamples.ENGINEER, PlanSamples.complete(), null),
                                operator()));
        var maintenance =
                Documents.after(Documents.requested(PlanDocumentKind.MAINTENANCE_WORK_PLAN));
        Documents.refused(
                PlanningProblem.OTHER_KIND_OF_DOCUMENT,
                () -> maintenance.decide(command(PlanSamples.operation()), operator()));
    }

    @Test
    void a_plan_is_received_after_checking_with_nothing_open_IV_2_1_X2_IV_2_1_S8() {
        var state =
                Documents.after(Documents.requested(PlanDocumentKind.OPERATION_PLAN), SUBMITTED);
        assertThat(confirm(state, "繁忙期を避けている。", new ReviewFacts.Standing(true, 0)))
                .isEqualTo(List.of(new DocumentConfirmed(1, "繁忙期を避けている。", null)));
        Documents.refused(
                PlanningProblem.FINDINGS_STILL_OPEN,
                () -> confirm(state, "繁忙期を避けている。", new ReviewFacts.Standing(true, 1)));
        Documents.refused(
                PlanningProblem.PLAN_NOT_REVIEWED,
                () -> confirm(state, "繁忙期を避けている。", new ReviewFacts.Standing(false, 0)));
    }

    @Test
    void that_the_schedule_is_feasible_is_told_when_a_plan_is_received_IV_2_1_S3() {
        var state =
                Documents.after(Documents.requested(PlanDocumentKind.OPERATION_PLAN), SUBMITTED);
        Documents.invalidAt(
                "/scheduleFeasibility",
                () -> confirm(state, null, new ReviewFacts.Standing(true, 0)));
    }

    private static List<PlanDocumentEvent> confirm(
            PlanDocumentState state, @Nullable String feasible, ReviewFacts.Standing reviews) {
        return state.decide(
                new ConfirmDocument(1, feasible, null, null),
                Documents.by(Role.OWNING_SECTION_STAFF),
                null,
                reviews);
    }

    private static List<PlanDocumentEvent> submit(PlanContent content) {
        return REQUESTED.decide(command(content), operator());
    }

    private static SubmitOperationPlan command(PlanContent content) {
        return new SubmitOperationPlan(PlanSamples.ENGINEER, content, null);
    }

    private static Occasion operator() {
        return Documents.by(Role.OPERATION_CONTRACTOR);
    }

    private static PlanContent changed(Consumer<ObjectNode> change) {
        return PlanSamples.changed(PlanSamples.operation(), change);
    }

    private static ObjectNode at(ObjectNode node, String pointer) {
        return (ObjectNode) node.at(pointer);
    }

    private static void removeIf(ObjectNode node, String list, String field, String value) {
        var all = (ArrayNode) node.get(list);
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).path(field).asString().equals(value)) {
                all.remove(i);
            }
        }
    }
}
