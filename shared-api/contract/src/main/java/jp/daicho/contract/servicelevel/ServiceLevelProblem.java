package jp.daicho.contract.servicelevel;

import jp.daicho.contract.Problem;
import jp.daicho.contract.ProblemType;

/** Why acts on service levels are refused. */
public enum ServiceLevelProblem implements ProblemType {
    SLA_CODE_TAKEN(
            "sla-code-taken",
            "番号が使われています",
            "The code is taken",
            "システム内で一意の番号が必要ですが、{0}は既に使われています。",
            "Expected a code that is free in the system, but {0} is taken."),
    SLA_ITEM_TAKEN(
            "sla-item-taken",
            "項目の符号が使われています",
            "The item's code is taken",
            "システム内で一意の項目の符号が必要ですが、{0}は同じ期間の別の合意で使われています。",
            "Expected item codes that no other agreement of the system uses at the time, but {0} is used."),
    SLA_AMENDMENT_OUT_OF_ORDER(
            "sla-amendment-out-of-order",
            "変更の適用日が前後しています",
            "The amendment is out of order",
            "直前の版（{0}から）より後の適用日が必要ですが、{1}です。",
            "Expected terms that hold from after {0}, when the last version began, but they hold from {1}."),
    SLA_AMENDMENT_RETROACTIVE(
            "sla-amendment-retroactive",
            "過去に遡る変更です",
            "The amendment is retroactive",
            "変更した日（{0}）以降の適用日が必要ですが、{1}です。過ぎた期間は当時の目標値で判定されます。",
            "Expected terms that hold from {0}, the day of the amendment, or later, but they hold from {1}. Days that have passed are judged by the targets of their time.",
            "IV-1.6-N4",
            "IV-2.5-N5",
            "IV-3-G2"),
    SLA_AMENDMENT_MOVES_ZONE(
            "sla-amendment-moves-zone",
            "タイムゾーンは変更できません",
            "The amendment moves the time zone",
            "合意のタイムゾーン{0}を保つ必要がありますが、{1}です。",
            "Expected the agreement's time zone {0} to stay, but it is {1}."),
    PLANNED_OUTAGE_OUTSIDE_AGREEMENT(
            "planned-outage-outside-agreement",
            "計画停止が合意の期間外です",
            "The planned outage is outside the agreement",
            "合意の期間内の計画停止が必要です。",
            "Expected a planned outage within the agreement's time."),
    NOTICE_AFTER_RECORDING(
            "notice-after-recording",
            "通知の時刻が未来です",
            "The notice is in the future",
            "記録時刻以前の通知が必要ですが、{0}です。",
            "Expected a notice not after now, but it is at {0}."),
    MEASUREMENT_BATCH_DIFFERS(
            "measurement-batch-differs",
            "同じ名前の一括記録の内容が異なります",
            "The batch was recorded with other samples",
            "{0}の{1}は別の内容で記録済みです。訂正は新しい名前の一括記録でcorrectsを指定してください。",
            "Expected batch {1} of {0} to be new or the same again, but it was recorded with other samples. To correct it send a batch of another name with corrects.",
            "IV-1.6-N2",
            "IV-2.5-N3"),
    MEASUREMENT_BATCH_UNKNOWN(
            "measurement-batch-unknown",
            "訂正する一括記録がありません",
            "No such batch to correct",
            "{0}の一括記録{1}が必要ですが、ありません。",
            "Expected a batch {1} of {0} to correct, but there is none."),
    MEASUREMENT_BATCH_CORRECTED(
            "measurement-batch-corrected",
            "訂正済みの一括記録です",
            "The batch is corrected already",
            "{0}は既に別の一括記録で訂正されています。最後の訂正を訂正してください。",
            "Expected a batch that was not corrected, but {0} was. Correct the latest correction."),
    MEASUREMENTS_ALL_REFUSED(
            "measurements-all-refused",
            "記録できる行がありません",
            "No line can be recorded",
            "{0}行すべてが拒否されました。最初の理由は{1}です。",
            "Expected at least one line that can be recorded, but all {0} are refused, the first for {1}."),
    MEASUREMENTS_MOSTLY_REFUSED(
            "measurements-mostly-refused",
            "拒否された行が多すぎます",
            "Too many lines are refused",
            "拒否は{1}行までですが、{0}行あります。先に内容を確認してください。",
            "Expected at most {1} refused lines, but there are {0}. Look at the file first.");

    private final Problem problem;

    ServiceLevelProblem(
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
