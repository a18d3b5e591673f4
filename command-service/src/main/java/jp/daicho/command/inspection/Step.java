package jp.daicho.command.inspection;

import jp.daicho.contract.inspection.InspectionProblem;

/** What has to come first. */
enum Step {
    COMPLETION_NOTICE("完了届の受理", "the notice of completion"),
    ATTENDANCE("監督員の立会い", "the supervisor's attendance"),
    FINDINGS("検査員の所見", "the inspector's findings"),
    FAILURE("不合格の判定", "a failed inspection"),
    PASS("合格の判定", "a passed inspection"),
    NO_JUDGEMENT(
            "判定の前であること、又は手直しの指示", "an inspection that is not judged yet, or an order for rework"),
    CLAIM("未払いの請求書の受理", "a claim that is not paid"),
    VERIFICATION("支出額の妥当性の確認", "the verification of the amount");

    private final String ja;
    private final String en;

    Step(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    void must(boolean done) {
        if (!done) {
            throw InspectionProblem.NOT_AT_THIS_STEP.because(ja, en);
        }
    }
}
