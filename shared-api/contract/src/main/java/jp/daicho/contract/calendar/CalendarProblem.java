package jp.daicho.contract.calendar;

import jp.daicho.contract.Problem;
import jp.daicho.contract.ProblemType;

/** Why acts on the calendar are refused. */
public enum CalendarProblem implements ProblemType {
    CLOSURE_DIFFERS(
            "closure-differs",
            "閉庁日は別の内容で記録済みです",
            "The closure day is recorded otherwise",
            "{0}は「{1}」として記録済みです。改めるには先に取り消してください。",
            "Expected a day that is no closure day yet, but {0} is recorded as {1}. Withdraw it first."),
    CLOSURE_UNKNOWN(
            "closure-unknown",
            "閉庁日ではありません",
            "No such closure day",
            "取り消す閉庁日の記録が必要ですが、{0}は記録されていません。",
            "Expected a recorded closure day to withdraw, but {0} is none.");

    private final Problem problem;

    CalendarProblem(String slug, String titleJa, String titleEn, String detailJa, String detailEn) {
        this.problem = new Problem(slug, 409, titleJa, titleEn, detailJa, detailEn);
    }

    @Override
    public Problem problem() {
        return problem;
    }
}
