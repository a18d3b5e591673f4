package jp.daicho.contract.incident;

import jp.daicho.contract.Problem;
import jp.daicho.contract.ProblemType;

/** Why something asked of an incident or a problem is refused. */
public enum IncidentProblem implements ProblemType {
    INCIDENT_CLOSED(
            "incident-closed",
            409,
            "インシデントは完了済みです",
            "The incident is closed",
            "完了していないインシデントが必要ですが、既に完了しています。続ける場合は再開してください。",
            "Expected an open incident, but it is closed. Reopen it to go on."),
    INCIDENT_RESOLVED(
            "incident-resolved",
            409,
            "インシデントは解決済みです",
            "The incident is resolved",
            "未解決のインシデントが必要ですが、既に解決しています。続ける場合は再開してください。",
            "Expected an unresolved incident, but it is resolved. Reopen it to go on."),
    INCIDENT_NOT_ENDED(
            "incident-not-ended",
            409,
            "インシデントは解決していません",
            "The incident has not ended",
            "解決又は完了したインシデントが必要ですが、状態は{0}です。",
            "Expected a resolved or closed incident to reopen, but it is {0}."),
    INCIDENT_NOT_RESOLVED(
            "incident-not-resolved",
            409,
            "インシデントが解決していません",
            "The incident is not resolved",
            "完了するには解決が必要ですが、状態は{0}です。先に解決を記録してください。",
            "Expected a resolved incident to close, but it is {0}. Resolve it first."),
    INCIDENT_NOT_WAITING(
            "incident-not-waiting",
            409,
            "インシデントは保留中ではありません",
            "The incident does not wait",
            "保留中のインシデントが必要ですが、状態は{0}です。",
            "Expected a suspended incident, but it is {0}."),
    INCIDENT_CODE_TAKEN(
            "incident-code-taken",
            409,
            "番号が使われています",
            "The code is taken",
            "システム内で一意の番号が必要ですが、{0}は既に使われています。",
            "Expected a code that is free in the system, but {0} is taken."),
    INCIDENT_ALREADY_IMPORTED(
            "incident-already-imported",
            409,
            "取込済みのインシデントです",
            "The incident was imported before",
            "{0}の{1}は既に取り込まれています。",
            "Expected an origin not yet imported, but {1} of {0} is here already."),
    NO_SEPARATE_OPERATOR(
            "no-separate-operator",
            409,
            "運用事業者が別にいません",
            "No separate operation contractor",
            "保守事業者から運用事業者への報告は両者が別の場合に行いますが、保守と運用は一体です。",
            "Expected separate contractors for maintenance and operation, but the track is combined.",
            "IV-1.2-S3"),
    RELAY_MISSING(
            "relay-missing",
            409,
            "運用事業者への報告がありません",
            "Nothing was relayed",
            "受領するには運用事業者への報告が必要です。",
            "Expected something relayed to acknowledge, but nothing was.",
            "IV-1.2-S3",
            "IV-2.2-S4"),
    RELAY_OF_ONES_OWN(
            "relay-of-ones-own",
            409,
            "報告者は受領できません",
            "Relayed by the same person",
            "報告者と異なる者による受領が必要です。",
            "Expected another person than who relayed it.",
            "IV-2.2-S4"),
    SERVICE_NOT_RESTORED(
            "service-not-restored",
            409,
            "サービスが復旧していません",
            "The service is down",
            "停止中のまま解決できません。先に復旧時刻を記録してください。",
            "Expected the service to be restored, but it is down since {0}.",
            "IV-1.4-F3",
            "IV-2.4-F3"),
    OUTAGE_OUT_OF_ORDER(
            "outage-out-of-order",
            409,
            "停止と復旧の時刻が前後しています",
            "Outage and restoration out of order",
            "停止 ≦ 復旧 ≦ 記録の順である必要がありますが、停止{0}、復旧{1}です。",
            "Expected outage ≤ restoration ≤ now, but the outage is {0} and the restoration {1}."),
    OUTAGE_MISSING(
            "outage-missing",
            409,
            "停止の記録がありません",
            "No outage",
            "訂正するには停止の記録が必要です。",
            "Expected a recorded outage to correct, but there is none."),
    PROBLEM_UNKNOWN(
            "problem-unknown",
            409,
            "問題が見つかりません",
            "No such problem",
            "このシステムの問題が必要ですが、{0}はありません。",
            "Expected a problem of this system, but there is no {0}.",
            "IV-1.2-S3",
            "IV-2.2-S4"),
    PROBLEM_RESOLVED(
            "problem-resolved",
            409,
            "問題は解決済みです",
            "The problem is resolved",
            "未解決の問題が必要ですが、既に解決しています。",
            "Expected an unresolved problem, but it is resolved."),
    PROBLEM_CODE_TAKEN(
            "problem-code-taken",
            409,
            "番号が使われています",
            "The code is taken",
            "システム内で一意の番号が必要ですが、{0}は既に使われています。",
            "Expected a code that is free in the system, but {0} is taken."),
    ROOT_CAUSE_MISSING(
            "root-cause-missing",
            409,
            "根本原因が特定されていません",
            "No root cause",
            "問題の解決には根本原因の特定が必要です。",
            "Expected a root cause to resolve a problem, but none is identified.",
            "IV-1.2-S3",
            "IV-2.2-S4");

    private final Problem problem;

    IncidentProblem(
            String slug,
            int status,
            String titleJa,
            String titleEn,
            String detailJa,
            String detailEn,
            String... guideline) {
        this.problem = new Problem(slug, status, titleJa, titleEn, detailJa, detailEn, guideline);
    }

    @Override
    public Problem problem() {
        return problem;
    }
}
