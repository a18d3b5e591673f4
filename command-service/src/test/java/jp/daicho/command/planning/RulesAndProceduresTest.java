package jp.daicho.command.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jp.daicho.command.review.ReviewFacts;
import jp.daicho.contract.Checks;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Role;
import jp.daicho.contract.planning.ConfirmDocument;
import jp.daicho.contract.planning.DocumentConfirmed;
import jp.daicho.contract.planning.ImplementationRulesContent;
import jp.daicho.contract.planning.ImplementationRulesSubmitted;
import jp.daicho.contract.planning.PlanDocumentEvent;
import jp.daicho.contract.planning.PlanDocumentKind;
import jp.daicho.contract.planning.PlanningProblem;
import jp.daicho.contract.planning.ProceduresContent;
import jp.daicho.contract.planning.ProceduresSubmitted;
import jp.daicho.contract.planning.SubmitImplementationRules;
import jp.daicho.contract.planning.SubmitProcedures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class RulesAndProceduresTest {

    private static final PlanDocumentState RULES =
            Documents.after(Documents.requested(PlanDocumentKind.MAINTENANCE_IMPLEMENTATION_RULES));
    private static final PlanDocumentState PROCEDURES =
            Documents.after(Documents.requested(PlanDocumentKind.MAINTENANCE_WORK_PROCEDURES));

    @Test
    void the_contractor_submits_rules_and_then_revises_them_with_a_reason_IV_1_2_X1() {
        var first = new ImplementationRulesSubmitted(1, person(), null, PlanSamples.rules());
        assertThat(submit(RULES, PlanSamples.rules())).isEqualTo(List.of(first));

        var state = PlanDocumentState.evolve(RULES, first);
        assertThat(submit(state, PlanSamples.rules())).isEmpty();
        var next = changed(rules -> rules.put("title", "第2版"));
        Documents.invalidAt("/reason", () -> submit(state, next));
        assertThat(state.decide(command("指摘を反映", next), contractor()))
                .isEqualTo(List.of(new ImplementationRulesSubmitted(2, person(), "指摘を反映", next)));
    }

    @Test
    void the_contractor_submits_procedures_IV_1_2_S1_IV_1_2_X1_IV_2_2_S1_IV_2_2_X1() {
        assertThat(procedures(PROCEDURES, PlanSamples.procedures()))
                .isEqualTo(
                        List.of(
                                new ProceduresSubmitted(
                                        1, person(), null, PlanSamples.procedures())));
        var operation =
                Documents.after(Documents.requested(PlanDocumentKind.OPERATION_WORK_PROCEDURES));
        assertThat(procedures(operation, RulesSamples.proceduresOfOperation())).hasSize(1);
        Documents.refused(
                PlanningProblem.PLAN_INCOMPLETE,
                "IV-2-2-1 HELP_DESK_PROCEDURE",
                () -> procedures(operation, PlanSamples.procedures()));
        Documents.refused(
                PlanningProblem.PLAN_INCOMPLETE,
                "IV-1-2-1 FAILURE_RESPONSE_MANUAL",
                () ->
                        procedures(
                                PROCEDURES,
                                PlanSamples.changed(
                                        PlanSamples.procedures(),
                                        p -> ((ArrayNode) p.get("procedures")).remove(1))));
    }

    @Test
    void rules_of_operation_and_merged_rules_have_their_own_tables_IV_2_2_X1_IV_1_2_N1() {
        var operation =
                Documents.after(
                        Documents.requested(PlanDocumentKind.OPERATION_IMPLEMENTATION_RULES));
        assertThat(submit(operation, RulesSamples.ofOperation())).hasSize(1);
        Documents.refused(
                PlanningProblem.PLAN_INCOMPLETE,
                "IV-2-2-3 BUSINESS_INDICATOR_EVIDENCE",
                () -> submit(operation, PlanSamples.rules()));
        var merged = Documents.after(Documents.requested(PlanDocumentKind.OM_IMPLEMENTATION_RULES));
        assertThat(submit(merged, RulesSamples.merged())).hasSize(1);
        Documents.refused(
                PlanningProblem.PLAN_INCOMPLETE,
                "IV-1-2-4 HARDWARE",
                () -> submit(merged, RulesSamples.ofOperation()));
    }

    @Test
    void
            meetings_reports_changes_and_security_are_of_the_tables_IV_1_2_S2_IV_1_2_S3_IV_1_2_S8_IV_1_2_S9() {
        missing(
                "IV-1-2-2 REGULAR_MEETING",
                rules -> remove(rules, "/meetings", "code", "REGULAR_MEETING"));
        missing(
                "IV-1-2-3 WORK_PERFORMANCE",
                rules -> remove(rules, "/reports", "code", "WORK_PERFORMANCE"));
        missing(
                "IV-1-2-6 SOURCE_CODE",
                rules -> remove(rules, "/configuration/changeControlled", "code", "SOURCE_CODE"));
        missing(
                "IV-1-2-7 ACCESS_MANAGEMENT",
                rules -> remove(rules, "/security", "code", "ACCESS_MANAGEMENT"));
    }

    @Test
    void
            rules_of_operation_describe_risks_issues_changes_and_security_IV_2_2_S5_IV_2_2_S6_IV_2_2_S7_IV_2_2_S8() {
        for (var matter : List.of("PROBLEMS_AND_INCIDENTS", "RISKS", "ISSUES", "CHANGES")) {
            missingOfOperation(
                    "management " + matter,
                    rules -> remove(rules, "/management", "matter", matter));
        }
        missingOfOperation(
                "IV-2-2-2 COUNTERMEASURE_MEETING",
                rules -> remove(rules, "/meetings", "code", "COUNTERMEASURE_MEETING"));
        missingOfOperation(
                "IV-2-2-4 OPERATION_PLAN_AND_ATTACHMENTS",
                rules ->
                        remove(
                                rules,
                                "/configuration/changeControlled",
                                "code",
                                "OPERATION_PLAN_AND_ATTACHMENTS"));
        missingOfOperation(
                "IV-2-2-5 LOG_MANAGEMENT_AND_ANALYSIS",
                rules -> remove(rules, "/security", "code", "LOG_MANAGEMENT_AND_ANALYSIS"));
    }

    @Test
    void assets_and_documents_of_the_configuration_are_of_the_tables_IV_1_2_S7() {
        missing(
                "IV-1-2-4 NETWORK",
                rules -> remove(rules, "/configuration/assets", "asset", "NETWORK"));
        missing(
                "IV-1-2-5 HARDWARE_SOFTWARE_RELATION_DIAGRAM",
                rules ->
                        remove(
                                rules,
                                "/configuration/documents",
                                "code",
                                "HARDWARE_SOFTWARE_RELATION_DIAGRAM"));
    }

    @Test
    void
            the_management_of_incidents_risks_issues_configuration_and_changes_is_described_IV_1_2_S3_IV_1_2_S5_IV_1_2_S6_IV_1_2_S7_IV_1_2_S8() {
        for (var matter :
                List.of("PROBLEMS_AND_INCIDENTS", "RISKS", "ISSUES", "CONFIGURATION", "CHANGES")) {
            missing(
                    "management " + matter,
                    rules -> remove(rules, "/management", "matter", matter));
        }
    }

    @Test
    void each_flow_shows_both_contractors_or_there_is_none_of_the_other_IV_1_2_S3_IV_2_2_S4() {
        Consumer<ObjectNode> alone =
                rules -> remove(rules, "/management/0/flow", "participant", "OPERATION_CONTRACTOR");
        Documents.invalidAt("/content/management/0/flow", () -> submit(RULES, changed(alone)));
        assertThat(
                        submit(
                                RULES,
                                changed(
                                        alone.andThen(rules ->
                                                rules.put("noOtherContractorReason", "区が運用する。")))))
                .hasSize(1);
    }

    @Test
    void rules_agree_with_specification_plans_and_proposal_IV_1_2_G1_IV_2_2_G1() {
        missing(
                "consistentWith CONTRACTOR_PROPOSAL",
                rules -> remove(rules, "/consistentWith", "document", "CONTRACTOR_PROPOSAL"));
    }

    @Test
    void minutes_come_within_three_business_days_and_comments_within_five_IV_1_2_S2_IV_2_2_S2() {
        assertThat(
                        pointers(rules -> {
                            at(rules, "/communication").put("minutesWithin", 4);
                            at(rules, "/communication").put("commentsWithin", 6);
                        }))
                .containsExactly(
                        "/content/communication/minutesWithin",
                        "/content/communication/commentsWithin");
    }

    @Test
    void contact_points_of_both_sides_are_named_IV_1_2_S2_IV_2_2_S2() {
        assertThat(
                        pointers(rules -> {
                            at(rules, "/communication").putArray("cityContacts");
                            at(rules, "/communication").putArray("contractorContacts");
                        }))
                .containsExactly(
                        "/content/communication/cityContacts",
                        "/content/communication/contractorContacts");
    }

    @Test
    void teams_staff_and_qualifications_are_stated_IV_1_2_S4_IV_2_2_S3() {
        assertThat(pointers(rules -> at(rules, "/organisation").putArray("teams")))
                .containsExactly("/content/organisation/teams");
        assertThat(
                        pointers(rules -> {
                            at(rules, "/organisation/teams/0").put("staff", 0);
                            at(rules, "/organisation/changes").put("process", " ");
                        }))
                .containsExactly(
                        "/content/organisation/teams/0/staff",
                        "/content/organisation/changes/process");
    }

    @Test
    void a_risk_is_raised_to_the_project_only_after_a_check_IV_1_2_S5_IV_1_2_S6() {
        assertThat(pointers(rules -> at(rules, "/management/1").remove("escalation")))
                .containsExactly("/content/management/1/escalation");
        assertThat(pointers(rules -> at(rules, "/management/2").remove("escalation")))
                .containsExactly("/content/management/2/escalation");
    }

    @Test
    void rules_and_procedures_are_received_after_checking_IV_1_2_X2_IV_2_2_X2() {
        var state =
                PlanDocumentState.evolve(
                        RULES,
                        new ImplementationRulesSubmitted(1, person(), null, PlanSamples.rules()));
        assertThat(confirm(state, new ReviewFacts.Standing(true, 0)))
                .isEqualTo(List.of(new DocumentConfirmed(1, null, null)));
        Documents.refused(
                PlanningProblem.FINDINGS_STILL_OPEN,
                () -> confirm(state, new ReviewFacts.Standing(true, 2)));
        Documents.refused(
                PlanningProblem.PLAN_NOT_REVIEWED,
                () -> confirm(state, new ReviewFacts.Standing(false, 0)));
        Documents.refused(
                PlanningProblem.PLAN_NOT_SUBMITTED,
                () -> confirm(PROCEDURES, new ReviewFacts.Standing(true, 0)));
    }

    @Test
    void a_document_is_of_the_kind_that_was_asked_for() {
        Documents.refused(
                PlanningProblem.OTHER_KIND_OF_DOCUMENT,
                () -> submit(PROCEDURES, PlanSamples.rules()));
        Documents.refused(
                PlanningProblem.OTHER_KIND_OF_DOCUMENT,
                () -> procedures(RULES, PlanSamples.procedures()));
    }

    private static void missing(String what, Consumer<ObjectNode> change) {
        Documents.refused(
                PlanningProblem.PLAN_INCOMPLETE, what, () -> submit(RULES, changed(change)));
    }

    private static void missingOfOperation(String what, Consumer<ObjectNode> change) {
        var state =
                Documents.after(
                        Documents.requested(PlanDocumentKind.OPERATION_IMPLEMENTATION_RULES));
        Documents.refused(
                PlanningProblem.PLAN_INCOMPLETE,
                what,
                () -> submit(state, PlanSamples.changed(RulesSamples.ofOperation(), change)));
    }

    private static List<String> pointers(Consumer<ObjectNode> change) {
        var checks = new Checks();
        command(null, changed(change)).check(checks);
        return checks.violations().stream().map(InvalidCommand.Violation::pointer).toList();
    }

    private static List<PlanDocumentEvent> confirm(
            PlanDocumentState state, ReviewFacts.Standing reviews) {
        return state.decide(
                new ConfirmDocument(1, null, null, null),
                Documents.by(Role.OWNING_SECTION_STAFF),
                null,
                reviews);
    }

    private static List<PlanDocumentEvent> submit(
            PlanDocumentState state, ImplementationRulesContent content) {
        return state.decide(command(null, content), contractor());
    }

    private static SubmitImplementationRules command(
            @Nullable String reason, ImplementationRulesContent content) {
        return new SubmitImplementationRules(PlanSamples.ENGINEER, reason, content, null);
    }

    private static List<PlanDocumentEvent> procedures(
            PlanDocumentState state, ProceduresContent content) {
        return state.decide(
                new SubmitProcedures(PlanSamples.ENGINEER, null, content, null), contractor());
    }

    private static Occasion contractor() {
        return Documents.by(Role.MAINTENANCE_CONTRACTOR);
    }

    private static UUID person() {
        return contractor().actor().person();
    }

    private static ImplementationRulesContent changed(Consumer<ObjectNode> change) {
        return PlanSamples.changed(PlanSamples.rules(), change);
    }

    private static ObjectNode at(ObjectNode node, String pointer) {
        return (ObjectNode) node.at(pointer);
    }

    private static void remove(ObjectNode node, String list, String field, String value) {
        var all = (ArrayNode) node.at(list);
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).path(field).asString().equals(value)) {
                all.remove(i);
            }
        }
    }
}
