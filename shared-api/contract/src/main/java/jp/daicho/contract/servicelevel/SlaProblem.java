package jp.daicho.contract.servicelevel;

import jp.daicho.contract.Problem;
import jp.daicho.contract.ProblemType;

/** Why an agreement's year is not evaluated, or its plan not taken up. */
public enum SlaProblem implements ProblemType {
    YEAR_EVALUATED(
            "sla-year-evaluated",
            "年度は評価済みです",
            "The year is evaluated",
            "年度ごとに一度の評価が必要ですが、{0}年度は評価済みです。",
            "Expected one evaluation a fiscal year, but {0} is evaluated.",
            "IV-1.6-N4",
            "IV-2.5-N5"),
    YEAR_EARLY(
            "sla-year-early",
            "評価の時期ではありません",
            "It is early to evaluate the year",
            "{0}年度の評価は最後の四半期の{1}から行います。",
            "Expected the last quarter of {0}, which begins on {1}.",
            "IV-1.6-N4",
            "IV-2.5-N5"),
    YEAR_NOT_AGREED(
            "sla-year-not-agreed",
            "年度に合意がありません",
            "Nothing is agreed in the year",
            "合意のある年度が必要ですが、{0}年度にはありません。",
            "Expected a fiscal year in which the agreement holds, but in {0} it does not."),
    PLAN_NOT_CONFIRMED(
            "sla-plan-not-confirmed",
            "確定した計画ではありません",
            "The plan is not confirmed",
            "同じシステムの確定した版の計画書が必要ですが、指定の第{0}版は確定していません。",
            "Expected the confirmed revision of a plan of the same system, but revision {0} is not.",
            "IV-1.1-S1",
            "IV-2.1-S1"),
    PLAN_ITEM_UNKNOWN(
            "sla-plan-item-unknown",
            "監視項目が計画にありません",
            "No such monitoring item",
            "計画書の監視項目が必要ですが、{0}はありません。",
            "Expected monitoring items of the plan, but {0} are none."),
    AGREED_ITEM_UNKNOWN(
            "sla-item-not-agreed",
            "合意した項目ではありません",
            "The item is not agreed",
            "最新の合意にある項目が必要ですが、{0}はありません。",
            "Expected items of the latest terms, but {0} are none."),
    TARGET_DIFFERS(
            "sla-target-differs-from-plan",
            "目標値が計画と異なります",
            "The target differs from the plan's",
            "計画書の目標値と同じ合意が必要ですが、{0}が異なります。",
            "Expected the targets of the plan's monitoring items, but those of {0} differ.",
            "IV-1.1-S1",
            "IV-2.1-S1");

    private final Problem problem;

    SlaProblem(
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
