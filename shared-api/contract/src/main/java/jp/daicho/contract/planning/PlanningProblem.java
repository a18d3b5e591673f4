package jp.daicho.contract.planning;

import jp.daicho.contract.Problem;
import jp.daicho.contract.ProblemType;

/** Why something about plans and their approval is refused. */
public enum PlanningProblem implements ProblemType {
    /** IV-1.1-G1. */
    BUILDER_HANDOVER_NOT_COMPLETED(
            "builder-handover-not-completed",
            "構築事業者からの引継ぎが未完了",
            "Builder's handover not completed",
            "構築事業者からの引継ぎの完了後に計画書の作成を依頼することを期待しましたが、引継ぎの完了が示されていません（{0}）。完了した日を指定するか、引継ぎがない理由を指定してください。",
            "Expected the plan to be asked for after the build contractor's handover, but it is not"
                    + " shown to be complete ({0}); give the day on which it was completed, or the"
                    + " reason why there is none.",
            "IV-1.1-G1"),
    NOT_A_MAINTENANCE_CONTRACT(
            "not-a-maintenance-contract",
            "このシステムの保守契約ではない",
            "Not a maintenance contract of this system",
            "このシステムの保守を含む契約を期待しましたが、{0}は違います。",
            "Expected a contract that includes maintenance of this system, but {0} is not one.",
            "IV-1.1-G1"),
    CONTRACT_OF_OTHER_TRACK(
            "contract-of-other-track",
            "この文書の契約ではない",
            "Contract of another track",
            "このシステムの{0}を対象とする契約を期待しましたが、{1}は違います。",
            "Expected a contract for the {0} of this system, but {1} is not one.",
            "IV-2.1-G1",
            "IV-1.1-N5",
            "IV-1.2-N1"),
    FISCAL_YEAR_OUTSIDE_CONTRACT(
            "fiscal-year-outside-contract",
            "契約期間外の年度",
            "Fiscal year outside the contract",
            "契約期間（{0}から{1}まで）にかかる年度を期待しましたが、{2}年度が指定されました。",
            "Expected a fiscal year in the contract's term, which is {0} to {1}, but it is {2}.",
            "IV-1.1-S1",
            "IV-2.1-S1"),
    OTHER_KIND_OF_DOCUMENT(
            "other-kind-of-document",
            "種類の異なる文書",
            "Another kind of document",
            "依頼された文書の種類は{0}ですが、別の種類の文書が提出されました。依頼された文書を提出してください。",
            "Expected the document that was asked for, which is {0}, but another kind was"
                    + " submitted.",
            "IV-1.1-S1",
            "IV-1.2-S1",
            "IV-2.1-S1",
            "IV-2.2-S1"),
    PLAN_OF_ANOTHER_CONTRACTOR(
            "plan-of-another-contractor",
            "他の事業者の文書",
            "Document of another contractor",
            "この文書を依頼された契約の事業者{0}からの提出を期待しましたが、{1}から提出されました。",
            "Expected it from the contractor of the contract under which it was asked for, {0}, but"
                    + " it came from {1}.",
            "IV-1.1-S1",
            "IV-1.2-S1",
            "IV-2.1-S1",
            "IV-2.2-S1"),
    PLAN_EXISTS(
            "plan-exists",
            "同じ年度の計画書が既にある",
            "Plan exists already",
            "契約{0}の{1}年度の最初の文書を期待しましたが、このシステムには同じ対象の文書が既にあります。その文書を改版してください。",
            "Expected the first such document of contract {0} for fiscal year {1}, but this system has"
                    + " one for that track already; revise that one.",
            "IV-1.1-S1",
            "IV-2.1-S1"),
    PLAN_ALREADY_SUBMITTED(
            "plan-already-submitted",
            "計画書は提出済み",
            "Plan already submitted",
            "まだ提出されていない計画書を期待しましたが、第{0}版が提出済みです。改版してください。",
            "Expected a plan that has not been submitted, but revision {0} has been; submit a"
                    + " further revision.",
            "IV-1.1-S1"),
    PLAN_NOT_SUBMITTED(
            "plan-not-submitted",
            "計画書が未提出",
            "Plan not submitted",
            "提出済みの計画書を期待しましたが、まだ提出されていません。",
            "Expected a plan that has been submitted, but it has not been.",
            "IV-1.1-X1"),
    PLAN_INCOMPLETE(
            "plan-incomplete",
            "計画書の記載が不足",
            "Plan incomplete",
            "ガイドラインの表の全ての行を記載するか除外理由を示すことを期待しましたが、{0}がありません。",
            "Expected every row of the guideline's tables for this document to be addressed or"
                    + " reasoned away, but {0} is missing.",
            "IV-1.1-S1",
            "IV-1.1-S5",
            "IV-1.2-S1",
            "IV-2.1-S1",
            "IV-2.2-S1"),
    PLAN_LACKS_OCCASION(
            "plan-lacks-occasion",
            "定常時又は障害時の作業がない",
            "Plan lacks routine or failure work",
            "定常時及び障害時の両方の作業項目を期待しましたが、{0}の作業項目がありません。",
            "Expected work items for both routine and failure, but there are none for {0}.",
            "IV-1.1-G2"),
    REVISION_NOT_LATEST(
            "revision-not-latest",
            "最新の版ではない",
            "Not the latest revision",
            "最新の第{1}版を期待しましたが、第{0}版が指定されました。最新の版を確認してください。",
            "Expected the latest revision {1}, but {0} was given; check the latest.",
            "IV-1.1-S8"),
    PLAN_NOT_REVIEWED(
            "plan-not-reviewed",
            "計画書がレビューされていない",
            "Plan not reviewed",
            "この計画書のレビューを期待しましたが、ありません。レビューを開始して内容を確認してください。",
            "Expected a review of this plan, but there is none; open one and check the plan.",
            "IV-1.1-S5",
            "IV-1.1-X2",
            "IV-1.2-X2",
            "IV-2.1-X2",
            "IV-2.2-X2"),
    FINDINGS_STILL_OPEN(
            "findings-still-open",
            "指摘が解決していない",
            "Findings still open",
            "全ての版の指摘が解決済み又は後工程に引継済みであることを期待しましたが、{0}件が未解決です。",
            "Expected every finding of every revision to be closed or carried over, but {0} are"
                    + " open.",
            "IV-1.1-X2",
            "IV-1.2-X2",
            "IV-2.1-X2",
            "IV-2.2-X2"),
    OWN_SUBMISSION(
            "own-submission",
            "自ら提出したもの",
            "One's own submission",
            "提出又は依頼した者以外による確認・承認を期待しましたが、同じ者です。他の者が行ってください。",
            "Expected somebody other than who submitted or requested it, but it is the same person;"
                    + " let another decide.",
            "IV-1.3-S3",
            "IV-2.3-S3",
            "II-1-A1"),
    UNKNOWN_DOCUMENT(
            "unknown-document",
            "計画書が見つからない",
            "Unknown document",
            "このシステムの計画書を期待しましたが、{0}はありません。",
            "Expected plans of this system, but {0} is not one.",
            "IV-1.3-S1"),
    DOCUMENT_NOT_CONFIRMED(
            "document-not-confirmed",
            "計画書が未確認",
            "Document not confirmed",
            "最新の版が確認済みの計画書だけを期待しましたが、{0}は確認されていません。主管課が確認してください。",
            "Expected only plans whose latest revision is confirmed, but {0} is not; let the owning"
                    + " section confirm it.",
            "IV-1.3-S3",
            "IV-2.3-S3",
            "IV-1.1-X2"),
    PLANNING_PARTS_MISSING(
            "planning-parts-missing",
            "計画を構成する文書が不足",
            "Parts of planning missing",
            "計画書、実施要領及び作業手順書が完了報告書に含まれるか、最新の版が承認済みであることを期待しましたが、{0}がありません。",
            "Expected plan, implementation rules and work procedures to be in the completion report,"
                    + " or approved in their latest revision, but {0} is missing.",
            "IV-1.3-X1",
            "IV-2.3-X1"),
    DOCUMENTS_NOT_MERGED(
            "documents-not-merged",
            "保守と運用の文書が一つの報告書にある",
            "Documents not merged",
            "保守又は運用の一方の完了報告書、若しくは両者を集約した文書の完了報告書を期待しましたが、集約していない{0}があります。別々に報告してください。",
            "Expected a report on maintenance, on operation, or on documents in which both are"
                    + " merged, but {0} is not merged; report the two apart.",
            "IV-1.3-N1",
            "IV-2.3-N1"),
    VIEWPOINTS_UNFULFILLED(
            "viewpoints-unfulfilled",
            "完了の確認観点を満たさない",
            "Check points not fulfilled",
            "表1-3-1又は2-3-1の全ての確認観点を満たす完了報告書を期待しましたが、{0}を満たしていません。",
            "Expected a completion report that fulfils every check point of table IV-1-3-1 or IV-2-3-1, but {0}"
                    + " is not fulfilled.",
            "IV-1.3-S1"),
    PLANNING_ALREADY_APPROVED(
            "planning-already-approved",
            "計画は承認済み",
            "Planning already approved",
            "まだ承認されていない計画を期待しましたが、承認済みです。",
            "Expected planning that has not been approved, but it has been.",
            "IV-1.3-X1"),
    APPROVAL_NOT_REQUESTED(
            "approval-not-requested",
            "承認が依頼されていない",
            "Approval not requested",
            "承認依頼後の決定を期待しましたが、最新の完了報告書について承認が依頼されていません。",
            "Expected approval to have been requested for the latest report, but it has not been.",
            "IV-1.3-S2"),
    PLANNING_RETURNED(
            "planning-returned",
            "計画は差戻し中",
            "Planning returned",
            "差戻し後に再提出された完了報告書を期待しましたが、まだ再提出されていません。",
            "Expected a report submitted after the return, but there is none yet.",
            "IV-1.3-S3");

    private final Problem problem;

    PlanningProblem(
            String slug,
            String titleJa,
            String titleEn,
            String detailJa,
            String detailEn,
            String... guideline) {
        this.problem = new Problem(slug, 409, titleJa, titleEn, detailJa, detailEn, guideline);
    }

    @Override
    public Problem problem() {
        return problem;
    }
}
