package jp.daicho.query.compliance;

import java.util.List;
import jp.daicho.contract.Text;

/** The exit criteria of chapters IV-3 to IV-7, which are of both kinds of work. */
final class YearCriteria {

    static final List<Criterion> ALL =
            List.of(
                    criterion(
                            "IV-3.1-X1",
                            "「サービス実績報告書」が提出され、主管課の確認を得ていること。",
                            "The service performance report has been submitted and checked by the owning section.",
                            Reporting::of,
                            Rules.done(Deed.SUBMITTED, Deed.CONFIRMED)),
                    criterion(
                            "IV-3.1-X2",
                            "サービスレベルに達していない場合は「改善計画書」が提出され、次回実績報告までに改善されていること。",
                            "Where the service level is not met, the improvement plan has been submitted and the matter is improved by the next performance report.",
                            Demands.misses(),
                            Rules.improved()),
                    criterion(
                            "IV-4.1-X1",
                            "運用事業者及び保守事業者が管理しているシステム情報が最新状態に保たれていること。",
                            "The system information managed by operation and maintenance contractors is kept up to date.",
                            Demands.yearly(MatterKind.VERIFICATION),
                            Rules.upToDate()),
                    criterion(
                            "IV-4.1-X2",
                            "完了報告を受領し、主管課の確認が完了していること。",
                            "The completion report has been received and the owning section's check is finished.",
                            Demands.yearly(MatterKind.VERIFICATION),
                            Rules.completionChecked()),
                    criterion(
                            "IV-5.1-X1",
                            "運用及び保守作業の評価及び改善が実施されていること。",
                            "Evaluation and improvement of operation and maintenance work have been carried out.",
                            Demands.yearly(MatterKind.WORK_IMPROVEMENT),
                            Rules.evaluated()),
                    criterion(
                            "IV-5.1-X2",
                            "「完了報告書」が作成されていること。",
                            "The completion report has been made.",
                            Demands.yearly(MatterKind.WORK_IMPROVEMENT),
                            Rules.completionReport()),
                    criterion(
                            "IV-5.1-X3",
                            "完了報告を受領し、主管課の確認が完了していること。",
                            "The completion report has been received and the owning section's check is finished.",
                            Demands.yearly(MatterKind.WORK_IMPROVEMENT),
                            Rules.completionChecked()),
                    criterion(
                            "IV-6.1-X1",
                            "運用及び保守作業の評価及び改善が実施され、「運用計画書」「保守作業計画書」の見直しが行われていること。",
                            "Evaluation and improvement of operation and maintenance work have been carried out and the operation plan and maintenance work plan have been reviewed.",
                            Demands.yearly(MatterKind.PLAN_REVISION),
                            Rules.evaluated()),
                    criterion(
                            "IV-6.1-X2",
                            "「完了報告書」が作成されていること。",
                            "The completion report has been made.",
                            Demands.yearly(MatterKind.PLAN_REVISION),
                            Rules.completionReport()),
                    criterion(
                            "IV-6.1-X3",
                            "完了報告を受領し、主管課の確認が完了していること。",
                            "The completion report has been received and the owning section's check is finished.",
                            Demands.yearly(MatterKind.PLAN_REVISION),
                            Rules.completionChecked()),
                    criterion(
                            "IV-7.1-X1",
                            "運用事業者及び保守事業者から合意した内容の引継ぎが行われていること。",
                            "Both contractors have handed over what was agreed.",
                            Demands.each(MatterKind.HANDOVER, NotAsked.NO_HANDOVER),
                            Rules.handedOver()),
                    criterion(
                            "IV-7.1-X2",
                            "新たな事業者の問合せに対し、運用事業者及び保守事業者が適切な回答を行い、新たな事業者の疑問が解消されていること。",
                            "Both contractors have properly answered the new contractors' inquiries and the new contractors' doubts are cleared.",
                            Demands.each(MatterKind.HANDOVER, NotAsked.NO_HANDOVER),
                            Rules.answered()));

    private YearCriteria() {}

    private static Criterion criterion(String id, String ja, String en, Demand demand, Rule rule) {
        return new Criterion(id, null, new Text(ja, en), demand, rule);
    }
}
