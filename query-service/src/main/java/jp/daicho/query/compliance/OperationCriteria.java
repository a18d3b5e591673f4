package jp.daicho.query.compliance;

import java.util.List;
import jp.daicho.contract.Text;
import jp.daicho.contract.Track;

/** The exit criteria of IV-2: planning, carrying out and inspection of operation. */
final class OperationCriteria {

    static final List<Criterion> ALL =
            List.of(
                    criterion(
                            "IV-2.1-X1",
                            "「運用計画書」が作成されていること。",
                            "The operation plan has been made.",
                            Demands.documents(MatterKind.PLAN),
                            Rules.done(Deed.CONFIRMED)),
                    criterion(
                            "IV-2.1-X2",
                            "主管課は、運用事業者が作成した「運用計画書」について、内容確認の上で受領していること。また、課題については、本工程にて解決すべき課題が全て解決（クローズ）していること。後工程に引き継がれる課題については、対応時期や対策、現段階でのリスクが明確になっていること。",
                            "The owning section has received the contractor's plan after checking its content. All issues to be solved in this process are closed; for issues carried over, timing, measures and present risk are clear.",
                            Demands.documents(MatterKind.PLAN),
                            Rules.received()),
                    criterion(
                            "IV-2.2-X1",
                            "「運用実施要領」「運用作業手順書」が作成されていること。",
                            "The operation implementation rules and operation work procedures have been made.",
                            Demands.documents(MatterKind.RULES, MatterKind.PROCEDURES),
                            Rules.done(Deed.CONFIRMED)),
                    criterion(
                            "IV-2.2-X2",
                            "主管課は、運用事業者が作成した「運用実施要領」「運用作業手順書」について、内容確認の上で受領していること。また、課題については、本工程にて解決すべき課題が全て解決（クローズ）していること。後工程に引き継がれる課題については、対応時期や対策、現段階でのリスクが明確になっていること。",
                            "The owning section has received both after checking their content. All issues to be solved in this process are closed; for issues carried over, timing, measures and present risk are clear.",
                            Demands.documents(MatterKind.RULES, MatterKind.PROCEDURES),
                            Rules.received()),
                    criterion(
                            "IV-2.3-X1",
                            "「運用計画書」及び「運用実施要領」の作成作業において、運用事業者からの完了報告が行われ、主管課長の承認をもって作業完了としていること。また、作業完了報告は会議体である必要はないものとする。",
                            "The contractor has reported completion of the making of plan and rules, and the work counts as complete on approval by the manager of the owning section.",
                            Demands.documents(MatterKind.PLAN, MatterKind.RULES),
                            Rules.planningApproved()),
                    criterion(
                            "IV-2.4-X1",
                            "定例会議にて作業実績報告が行われていること。",
                            "Work results are reported at regular meetings.",
                            Months::of,
                            Rules.done(Deed.PRESENTED, Deed.SUBMITTED)),
                    criterion(
                            "IV-2.4-X2",
                            "「障害報告書」が提出されていること。",
                            "The failure report has been submitted.",
                            Demands.each(MatterKind.INCIDENT, NotAsked.NO_FAILURE),
                            Rules.failureReport()),
                    criterion(
                            "IV-2.4-X3",
                            "定例会議にて障害報告が行われ、再発防止策が提案されていること。",
                            "Failures are reported at a regular meeting and measures against recurrence proposed.",
                            Demands.each(MatterKind.INCIDENT, NotAsked.NO_FAILURE),
                            Rules.done(Deed.PRESENTED)),
                    criterion(
                            "IV-2.4-X4",
                            "定例会議の「議事録」は、主管課と運用事業者の双方が承認していること。",
                            "Minutes of regular meetings are approved by both owning section and operation contractor.",
                            Demands.each(MatterKind.MEETING, NotAsked.NO_MEETING),
                            Rules.minutes()),
                    criterion(
                            "IV-2.5-X1",
                            "「作業報告書」が提出されていること。",
                            "The work report has been submitted.",
                            Demands.inspections(),
                            Rules.done(Deed.SUBMITTED)),
                    criterion(
                            "IV-2.5-X2",
                            "SLAを締結している場合に「サービス実績報告書」、必要に応じて「改善計画書」が提出されていること。",
                            "Where an SLA is concluded, the service performance report and, as needed, the improvement plan have been submitted.",
                            Demands.inspectionsUnderAgreement(),
                            Rules.done(Deed.SUBMITTED, Deed.PASSED)));

    private OperationCriteria() {}

    private static Criterion criterion(String id, String ja, String en, Demand demand, Rule rule) {
        return new Criterion(id, Track.OPERATION, new Text(ja, en), demand, rule);
    }
}
