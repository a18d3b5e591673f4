package jp.daicho.contract.servicelevel;

import jp.daicho.contract.Problem;
import jp.daicho.contract.ProblemType;

/** Why a monitoring's series is not mapped to an item. */
public enum SeriesProblem implements ProblemType {
    TAKEN(
            "series-mapping-taken",
            "同じ対応付けがあります",
            "The series is mapped already",
            "新しい対応付けが必要ですが、{0}の{1}は同じ条件で{2}に対応付け済みです。変える場合は先に終了してください。",
            "Expected a new mapping, but {1} of {0} is mapped to {2} by the same labels. End that one first to change it."),
    ENDED(
            "series-mapping-ended",
            "対応付けは終了しています",
            "The mapping has ended",
            "有効な対応付けが必要ですが、終了しています。",
            "Expected a mapping that holds, but it has ended."),
    ITEM_NOT_AGREED(
            "series-item-not-agreed",
            "合意した項目ではありません",
            "The item is not agreed",
            "今日以降の合意にある項目が必要ですが、{0}はありません。",
            "Expected an item that is agreed today or later, but {0} is not."),
    ITEM_DOES_NOT_FIT(
            "series-does-not-fit-item",
            "項目の算出方法に合いません",
            "The series does not fit the item",
            "{0}は{1}です。復旧時間は測定せず、goodUpToは比率の項目に限ります。",
            "{0} is measured as {1}: expected no recovery time, which follows from incidents, and goodUpTo of a ratio only.");

    private final Problem problem;

    SeriesProblem(
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
