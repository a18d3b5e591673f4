package jp.daicho.contract.procurement;

import jp.daicho.contract.Problem;
import jp.daicho.contract.ProblemType;

/** Why something asked of a procurement is refused. */
public enum ProcurementProblem implements ProblemType {
    NOT_AT_THIS_STEP(
            "procurement-not-at-this-step",
            "調達がその段階にない",
            "Procurement not at this step",
            "先に{0}が必要ですが、調達はその段階にありません。",
            "Expected {1} to come first, but the procurement is not at this step.",
            "III-1.4-G1",
            "III-2.4-G1"),
    STEP_CANNOT_BE_SKIPPED(
            "procurement-step-not-skippable",
            "省略できない工程",
            "Step cannot be skipped",
            "構築時に設計が行われ、又はシステム調達に業務が含まれている工程を期待しましたが、{0}は省略できません。",
            "Expected a step that was designed at build, or is part of the contract that built the system, but {1} cannot be left out.",
            "III-1.1-G2",
            "III-1.2-G2",
            "III-1.3-G3",
            "III-1.4-G2",
            "III-2.1-G2",
            "III-2.2-G2",
            "III-2.3-G3",
            "III-2.4-G2"),
    STEP_DONE(
            "procurement-step-done",
            "実施済み又は省略済みの工程",
            "Step already done or skipped",
            "まだ実施も省略もしていない工程を期待しましたが、{0}は済んでいます。",
            "Expected a step that is neither done nor skipped, but {1} is."),
    REVISION_STALE(
            "specification-revision-stale",
            "最新の版ではない",
            "Not the latest revision",
            "最新の第{0}版を期待しましたが、第{1}版が指定されました。",
            "Expected the latest revision {0}, but got {1}."),
    DRAFTER_CANNOT_APPROVE(
            "specification-drafter-cannot-approve",
            "作成者は承認できない",
            "Drafter cannot approve",
            "調達仕様書の作成者とは別の者による承認を期待しました。",
            "Expected the approval of somebody who did not write the specification."),
    NOT_ENDORSED(
            "specification-not-endorsed",
            "情報システム課の同意がない",
            "Not endorsed by the IS Section",
            "LGWAN接続系・住民情報系の調達仕様書は情報システム課と共同で作成しますが、第{0}版への同意がありません。",
            "Expected the IS Section's endorsement, since the system is LGWAN-connected or of resident information, but there is none of revision {0}.",
            "III-1.3-G2",
            "III-2.3-G2"),
    SOURCE_NOT_ADDRESSED(
            "specification-source-not-addressed",
            "反映が示されていない文書がある",
            "Source not addressed",
            "{0}の反映箇所か反映しない理由を期待しましたが、ありません。",
            "Expected where {1} is reflected, or why it is not.",
            "III-1-G2",
            "III-1.3-S1",
            "III-2-G1",
            "III-2.3-S1"),
    PROPOSAL_NOT_REFLECTED(
            "specification-proposal-not-reflected",
            "提案書の保守の記載が反映されていない",
            "Build proposal not reflected",
            "パッケージ・ソフトウェアを利用するシステム（由来が未記録のものを含む）では、構築契約の提案書等の保守の記載の反映を期待しましたが、ありません。",
            "Expected what the build contract's proposal says about maintenance to be reflected, since the system uses packaged software, or the register does not say what it is.",
            "III-1.3-X2"),
    BUILT_SYSTEM_NOT_REFLECTED(
            "specification-built-system-not-reflected",
            "構築したシステムの保守要件が反映されていない",
            "Requirements of the built system not reflected",
            "区独自に開発したシステム（由来が未記録のものを含む）では、構築したシステムの保守要件の反映を期待しましたが、ありません。",
            "Expected the maintenance requirements of the built system to be reflected, since the system was developed for the City, or the register does not say what it is.",
            "III-1.3-X3"),
    OPERATION_NOT_REFLECTED(
            "specification-operation-not-reflected",
            "システム運用の内容が反映されていない",
            "Operation not reflected",
            "運用設計書、運用マニュアル又は構築事業者への確認に基づくシステム運用の内容の反映を期待しましたが、ありません。",
            "Expected the content of operation to be reflected, from the operation design document, the operation manual or what the build contractor said.",
            "III-2.3-X1"),
    WITHOUT_ICT_BCP(
            "specification-without-ict-bcp",
            "ICT-BCP発動時の支援体制の記載がない",
            "No support organisation for the ICT-BCP",
            "特に重要なシステムの調達仕様書には、ICT-BCP発動時の支援体制の記載を期待しましたが、ありません。",
            "Expected the support organisation for the ICT-BCP in the specification of a critical system, but it says none.",
            "III-1.3-N5",
            "III-2.3-N2"),
    CLOSED(
            "procurement-closed",
            "終了した調達",
            "Procurement closed",
            "進行中の調達を期待しましたが、この調達は契約を締結したか不調となっています。",
            "Expected an open procurement, but this one has led to a contract or has failed.",
            "III-1.5-N2",
            "III-2.5-N2"),
    RIGHT_OF_ANOTHER(
            "priority-right-of-another",
            "優先交渉権を持たない事業者",
            "Without the priority right",
            "優先交渉権を持つ{0}を期待しましたが、{1}が指定されました。",
            "Expected {0}, who has the priority negotiating right, but got {1}.",
            "III-1.5-N2",
            "III-2.5-N2"),
    NOT_PROSPECTIVE(
            "not-the-prospective-contractor",
            "受注予定者ではない",
            "Not the prospective contractor",
            "受注予定者又は主管課として行うことを期待しましたが、{0}として行われました。",
            "Expected the prospective contractor or the owning section to act, but it was {0}.",
            "III-1.5-S1",
            "III-1.5-N2",
            "III-2.5-S1",
            "III-2.5-N2"),
    ITEM_NOT_AGREED(
            "procurement-item-not-agreed",
            "双方が合意していない調整事項がある",
            "Item not agreed by both",
            "全ての仕様調整事項に双方が合意していることを期待しましたが、{0}は合意していません。",
            "Expected both to agree with each item, but they do not with {0}.",
            "III-1.5-S1",
            "III-1.5-X1",
            "III-2.5-S1",
            "III-2.5-X1"),
    AUTHORITY_UNFIT(
            "contract-authority-unfit",
            "適切な区契約権者ではない",
            "Not the proper contracting authority",
            "契約の期間と予定価格から{0}を期待しましたが、{1}が指定されました。",
            "Expected, by the contract's years and its planned price, {2}, but got {3}.",
            "III-1.6-N1",
            "III-2.6-N1"),
    PRICE_AFTER_QUOTATION(
            "planned-price-after-quotation",
            "見積書の提出後の予定価格",
            "Planned price after the quotation",
            "見積書の提出前に予定価格を設定することを期待しましたが、提出されています。",
            "Expected the planned price to be set before the quotation, but that has come in.",
            "III-1.5-S2",
            "III-2.5-S2"),
    QUOTATION_TOO_HIGH(
            "quotation-above-planned-price",
            "見積額が予定価格を超える",
            "Quotation above the planned price",
            "予定価格の範囲内の見積書を期待しましたが、超えています。",
            "Expected a quotation within the planned price, but it is above.",
            "III-1.5-S3",
            "III-2.5-S3"),
    SPECIAL_SPECIFICATION_MISSING(
            "special-specification-missing",
            "必要な特記仕様がない",
            "Special specification missing",
            "システムが扱う情報のための「{0}」の添付を期待しましたが、ありません。",
            "Expected the special specification “{1}”, which the data of the system asks for.",
            "III-1.5-N3",
            "III-2.5-N3"),
    STATEMENT_MISSING(
            "reason-statement-not-examined",
            "特命随意契約理由書の審査がない",
            "Statement of reasons not examined",
            "競争入札によらない契約では、契約管財課による特命随意契約理由書の審査を期待しましたが、済んでいません。",
            "Expected the statement of reasons to have been examined by the Contracts and Property Section, since there was no bidding.",
            "III-1.6-S1",
            "III-1.6-X2",
            "III-2.6-S1",
            "III-2.6-X2"),
    PLAN_DECISION_MISSING(
            "system-plan-decision-missing",
            "システム計画可否決定通知書がない",
            "No decision on the system plan",
            "運用の契約手続きには、システム計画可否決定通知書の添付を期待しましたが、ありません。",
            "Expected the notice of decision on the system plan with the procedure of an operation contract.",
            "III-2.6-S2"),
    APPROVED_ELSEWHERE(
            "contract-approval-of-others",
            "決裁を記録する課ではない",
            "Approval of another section",
            "単年度の契約の決裁は主管課長等が、複数年度にまたがる契約の決裁は契約管財課が記録することを期待しました。",
            "Expected the approval of a contract of one year to be recorded by the owning section's manager or delegate, and of several years by the Contracts and Property Section.",
            "III-1.6-S2",
            "III-1.6-N1",
            "III-2.6-S2",
            "III-2.6-N1"),
    STEPS_OPEN(
            "procurement-steps-open",
            "未了の工程がある",
            "Steps open",
            "全ての工程が実施又は省略されていることを期待しましたが、{0}は済んでいません。",
            "Expected each step to be done or skipped, but this is open: {1}.",
            "III-1.1-G2",
            "III-1.2-G2",
            "III-2.1-G2",
            "III-2.2-G2"),
    WITHOUT_SLA(
            "contract-without-sla",
            "サービスレベル合意がない",
            "No service level agreement",
            "特に重要なシステムの契約には、契約期間に効力のあるこのシステムのSLAを期待しましたが、ありません。",
            "Expected a service level agreement of this system that holds in the contract's term, which the contract of a critical system has to name.",
            "III-1.3-N6",
            "III-2.3-N4"),
    WITHOUT_ICT_BCP_CLAUSE(
            "contract-without-ict-bcp-clause",
            "契約にICT-BCPの条項がない",
            "No ICT-BCP clause",
            "特に重要なシステムの契約には、ICT-BCP発動時の支援体制の条項を期待しましたが、ありません。",
            "Expected a clause on the support when the ICT-BCP is invoked in the contract of a critical system, but there is none.",
            "III-1.3-N5",
            "III-2.3-N2");

    private final Problem problem;

    ProcurementProblem(
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
