package jp.daicho.command.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jp.daicho.command.platform.LedgerFixture;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.planning.CompletionReport;
import jp.daicho.contract.planning.ConsistentDocument;
import jp.daicho.contract.planning.DocumentContent;
import jp.daicho.contract.planning.FlowStep;
import jp.daicho.contract.planning.ImplementationRulesContent;
import jp.daicho.contract.planning.MonthlyWork;
import jp.daicho.contract.planning.OmittedRow;
import jp.daicho.contract.planning.PlanContent;
import jp.daicho.contract.planning.PlannedDeliverable;
import jp.daicho.contract.planning.ProceduresContent;
import jp.daicho.contract.planning.Responsibility;
import jp.daicho.contract.planning.SupportHorizon;
import jp.daicho.contract.planning.TableRow;
import jp.daicho.contract.planning.ViewpointCheck;
import jp.daicho.contract.planning.WorkItem;
import jp.daicho.contract.planning.WorkOccasion;
import jp.daicho.contract.reference.ReferenceTables;
import tools.jackson.databind.node.ObjectNode;

/** A plan that says everything it must. */
public final class PlanSamples {

    public static final UUID ENGINEER = LedgerFixture.id("engineer");

    private PlanSamples() {}

    public static PlanContent complete() {
        return plan("住民記録システム 保守作業計画書", workItems(), omittedRows());
    }

    static PlanContent complete(String title) {
        return plan(title, workItems(), omittedRows());
    }

    static PlanContent plan(String title, List<WorkItem> workItems, List<OmittedRow> omittedRows) {
        return new PlanContent(
                title,
                ENGINEER,
                workItems,
                omittedRows,
                List.of(),
                List.of(new FlowStep("MAINTENANCE_CONTRACTOR", "作業を申請する。")),
                List.of(
                        new Responsibility(
                                "MAINTENANCE_CONTRACTOR",
                                List.of(ENGINEER),
                                "保守業務責任者",
                                "保守業務全般を管理する。")),
                List.of(
                        new Responsibility(
                                "MAINTENANCE_CONTRACTOR", List.of(), "障害一次対応", "30分以内に着手する。")),
                List.of(
                        new PlannedDeliverable(
                                "MAINTENANCE_WORK_REPORT",
                                "保守作業報告書（月次）",
                                "作業実績",
                                LedgerFixture.id("contractor"),
                                List.of(LocalDate.of(2026, 5, 12)),
                                null,
                                1,
                                "電子ファイル",
                                "戸籍住民課")),
                List.of(
                        new SupportHorizon(
                                "PostgreSQL 17",
                                SupportHorizon.Kind.SOFTWARE,
                                null,
                                LocalDate.of(2029, 11, 8),
                                "2028年度に更新する。")),
                null,
                List.of(),
                List.of(new ConsistentDocument("MAINTENANCE_SPECIFICATION", null, null)),
                null);
    }

    static List<WorkItem> workItems() {
        return List.of(
                new WorkItem(
                        "HW-01",
                        List.of(new TableRow("IV-1-1-2", "PERIODIC_INSPECTION")),
                        "サーバ定期点検",
                        "サーバを点検する。",
                        WorkOccasion.ROUTINE,
                        "毎月第3水曜",
                        List.of(ENGINEER),
                        List.of(new MonthlyWork(4, "15日 22時", List.of(ENGINEER))),
                        null),
                new WorkItem(
                        "FR-01",
                        List.of(new TableRow("IV-1-1-1", "FAILURE_HANDLING")),
                        "障害対応",
                        "原因を分析し復旧する。",
                        WorkOccasion.FAILURE,
                        "障害発生時",
                        List.of(ENGINEER),
                        List.of(),
                        null));
    }

    /** The example's whole operation plan. */
    static PlanContent operation() {
        return read(OperationPlanExamples.SUBMISSION, PlanContent.class);
    }

    /** The example's whole rules of maintenance. */
    static ImplementationRulesContent rules() {
        return read(RulesExamples.RULES, ImplementationRulesContent.class);
    }

    /** The example's whole procedures of maintenance. */
    static ProceduresContent procedures() {
        return read(RulesExamples.PROCEDURES, ProceduresContent.class);
    }

    /** The example as it is, but for what the change makes of it. */
    static <T extends DocumentContent> T changed(T content, Consumer<ObjectNode> change) {
        ObjectNode node = EventCodec.mapper().valueToTree(content);
        change.accept(node);
        @SuppressWarnings("unchecked")
        var type = (Class<T>) content.getClass();
        return EventCodec.mapper().treeToValue(node, type);
    }

    private static <T> T read(String submission, Class<T> type) {
        var mapper = EventCodec.mapper();
        return mapper.treeToValue(mapper.readTree(submission).get("content"), type);
    }

    /** Every row of the tables that the sample's work and deliverables do not address. */
    static List<OmittedRow> omittedRows() {
        var addressed =
                List.of("PERIODIC_INSPECTION", "FAILURE_HANDLING", "MAINTENANCE_WORK_REPORT");
        var omitted = new ArrayList<OmittedRow>();
        for (var table : List.of("IV-1-1-1", "IV-1-1-2", "IV-1-1-3")) {
            for (var row : ReferenceTables.table(table).rows()) {
                if (!addressed.contains(row.code())) {
                    omitted.add(new OmittedRow(table, row.code(), "契約の対象外"));
                }
            }
        }
        return omitted;
    }

    static CompletionReport report(UUID... documents) {
        return new CompletionReport(
                List.of(documents),
                "計画書の作成が完了した。",
                ReferenceTables.table("IV-1-3-1").rows().stream()
                        .map(row -> new ViewpointCheck(row.code(), true, "レビュー管理表のとおり"))
                        .toList(),
                List.of());
    }
}
