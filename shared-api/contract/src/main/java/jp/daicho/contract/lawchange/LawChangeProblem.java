package jp.daicho.contract.lawchange;

import jp.daicho.contract.Problem;
import jp.daicho.contract.ProblemType;

/** Why something asked of a change by law is refused. */
public enum LawChangeProblem implements ProblemType {
    LAW_CHANGE_CLOSED(
            "law-change-closed",
            "終結している",
            "Closed already",
            "終結していない法・制度改正対応を期待しましたが、終結しています。",
            "Expected a change by law that is open, but it is closed.",
            "IV-1.5-G1"),
    CONTRACTOR_UNFIT(
            "law-change-contractor-unfit",
            "保守事業者ではない",
            "Not a maintenance contractor",
            "このシステムを保守する事業者を期待しましたが、{0}は違います。",
            "Expected a contractor that maintains this system, but {0} is none.",
            "IV-1.5-G1"),
    NOT_WITHIN_MAINTENANCE(
            "law-change-not-within-maintenance",
            "保守対象範囲内ではない",
            "Not within maintenance",
            "保守対象範囲内と判断された法・制度改正対応を期待しましたが、{0}です。",
            "Expected a change that was decided to be within maintenance, but it is {0}.",
            "IV-1.5-G1",
            "IV-1.5-N4"),
    NOT_THE_CONTRACTOR(
            "not-the-law-changes-contractor",
            "対応する事業者ではない",
            "Not the change's contractor",
            "対応する事業者{0}であることを期待しましたが、{1}として行われました。",
            "Expected the contractor {0} that does the change to act, but it was {1}.",
            "IV-1.5-S1",
            "IV-1.5-S5"),
    WORK_PLAN_INCOMPLETE(
            "work-plan-incomplete",
            "作業計画書の項目が足りない",
            "Work plan incomplete",
            "{0}の各項目について内容又は該当しない理由を期待しましたが、「{1}」（{2}）がありません。",
            "Expected a content or a reason for each row of {0}, but there is none for “{1}” ({2}).",
            "IV-1.5-S1"),
    UNTESTED(
            "law-change-untested",
            "リグレーションテストに合格していない",
            "No regression test passed",
            "合格したリグレーションテストを期待しましたが、ありません。",
            "Expected a regression test that passed, but there is none since a test failed or at all.",
            "IV-1.5-N1",
            "IV-1.5-X2"),
    WITHOUT_WORK_PLAN(
            "law-change-without-work-plan",
            "作業計画書がない",
            "No work plan",
            "提出された作業計画書を期待しましたが、ありません。",
            "Expected a work plan that was submitted, but there is none.",
            "IV-1.5-X1"),
    WITHOUT_WORK_REPORT(
            "law-change-without-work-report",
            "作業報告書がない",
            "No work report",
            "提出された作業報告書を期待しましたが、ありません。",
            "Expected a work report on the modification, but there is none.",
            "IV-1.5-X1"),
    NOT_AS_EXPECTED(
            "law-change-not-as-expected",
            "想定どおりと確認されていない",
            "Not verified as expected",
            "想定していた内容であることの確認を期待しましたが、確認されていません。",
            "Expected the modification to be verified as expected since the last test, but it is not.",
            "IV-1.5-X2"),
    NOT_SHARED(
            "law-change-not-shared",
            "情報が共有されていない",
            "Not shared",
            "保守・運用に必要な情報の共有を期待しましたが、共有されていません。",
            "Expected what maintenance and operation need to know to be shared, but it is not.",
            "IV-1.5-N4"),
    BUILD_REFERENCE_MISSING(
            "law-change-build-reference-missing",
            "構築の参照先がない",
            "No reference to the build",
            "構築ガイドラインにより進める先を期待しましたが、ありません。",
            "Expected where it goes on by the Build Guideline, but there is none.",
            "IV-1.5-N4"),
    SCOPE_UNDECIDED(
            "law-change-scope-undecided",
            "保守対象範囲が判断されていない",
            "Scope undecided",
            "保守対象範囲の判断を期待しましたが、判断されていません。",
            "Expected the scope to be decided, but it is not.",
            "IV-1.5-G1");

    private final Problem problem;

    LawChangeProblem(
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
