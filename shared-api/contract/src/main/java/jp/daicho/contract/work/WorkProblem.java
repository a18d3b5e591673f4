package jp.daicho.contract.work;

import jp.daicho.contract.Problem;
import jp.daicho.contract.ProblemType;

/** Why something asked of a work record is refused. */
public enum WorkProblem implements ProblemType {
    WORK_INCIDENT_UNKNOWN(
            "work-incident-unknown",
            409,
            "インシデントが見つかりません",
            "No such incident",
            "このシステムのインシデントが必要ですが、{0}はありません。",
            "Expected an incident of this system, but there is no {0}.",
            "IV-1.4-F6",
            "IV-2.4-F6"),
    WORK_IN_THE_FUTURE(
            "work-in-the-future",
            409,
            "作業日時が未来です",
            "The work lies in the future",
            "記録時以前の作業日時が必要ですが、{0}です。",
            "Expected work done before now, but got {0}."),
    WORK_RECORD_CODE_TAKEN(
            "work-record-code-taken",
            409,
            "番号が使われています",
            "The code is taken",
            "システム内で一意の番号が必要ですが、{0}は既に使われています。",
            "Expected a code that is free in the system, but {0} is taken.");

    private final Problem problem;

    WorkProblem(
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
