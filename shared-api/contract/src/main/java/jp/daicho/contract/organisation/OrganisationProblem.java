package jp.daicho.contract.organisation;

import jp.daicho.contract.Problem;
import jp.daicho.contract.ProblemType;

/** Why the directory refuses. */
public enum OrganisationProblem implements ProblemType {
    UNIT_CODE_TAKEN(
            "unit-code-taken",
            "組織コードの重複",
            "Unit code taken",
            "未使用の組織コードが必要ですが、{0} は登録済みです。別のコードを指定してください。",
            "Expected a code of no other unit, but {0} is registered. Choose another one."),
    CORPORATE_NUMBER_TAKEN(
            "corporate-number-taken",
            "法人番号の重複",
            "Corporate number taken",
            "未登録の法人番号が必要ですが、{0} は登録済みです。登録済みの事業者を使ってください。",
            "Expected a corporate number of no other contractor, but {0} is registered. Use that contractor."),
    LOGIN_TAKEN(
            "login-taken",
            "ログイン名の重複",
            "Login taken",
            "他の人が使っていないログイン名が必要ですが、登録済みです。別のログイン名を指定してください。",
            "Expected a login that nobody else signs in with, but it is registered. Choose another one."),
    NOT_AN_ORGANISATION(
            "not-an-organisation",
            "組織・事業者が無効",
            "No such organisation",
            "登録済みで統合されていない組織または事業者が必要ですが、{0} はそうではありません。",
            "Expected a unit or contractor that is registered and not merged, but {0} is not."),
    POSITION_MISMATCH(
            "position-mismatch",
            "職位と所属の不一致",
            "Position does not fit the organisation",
            "所属に合う職位が必要ですが、{0} は所属の種類（{1}）に合いません。所属か職位を改めてください。",
            "Expected the position {0} to be one that the organisation has, but it is not ({1}). Choose another position or"
                    + " organisation."),
    ORGANISATION_MERGED(
            "organisation-merged",
            "統合済みの組織・事業者",
            "Organisation already merged",
            "統合されていない組織・事業者が必要ですが、既に {0} に統合されています。統合先に対して操作してください。",
            "Expected an organisation that goes on, but it was merged into {0}. Act on that one."),
    MERGE_INTO_ITSELF(
            "merge-into-itself",
            "自身への統合",
            "Merged into itself",
            "別の組織・事業者への統合が必要ですが、自身が指定されました。",
            "Expected another organisation to merge into, but it is the same one."),
    PERSON_ENDED(
            "person-ended",
            "登録終了済み",
            "Person has left",
            "登録が有効な人が必要ですが、終了しています。",
            "Expected a person who is still here, but they have left. Register them anew."),
    PERSON_STILL_HERE(
            "person-still-here",
            "登録が有効",
            "Person is still here",
            "登録を終了した人が必要ですが、まだ有効です。先に登録を終了してください。",
            "Expected a person who has left, but they are still here. End their entry first."),
    NOT_THE_SECTIONS_MANAGER(
            "not-the-sections-manager",
            "主管課長ではない",
            "Not the section's manager",
            "主管課の課長のみが承認・決定権限を委任・解除できます。",
            "Expected the manager of the section, but the caller is not. Only the manager delegates and revokes.",
            "II-1-A1"),
    DELEGATE_NOT_A_CHIEF(
            "delegate-not-a-chief",
            "受任者が係長ではない",
            "Delegate is no subsection chief",
            "同じ課の係長である受任者が必要ですが、{0} はそうではありません。",
            "Expected a subsection chief of the same section, but {0} is not.",
            "II-1-A1",
            "II-1-A2"),
    DELEGATION_IN_THE_PAST(
            "delegation-in-the-past",
            "過去の委任",
            "Delegation in the past",
            "今日以後を最終日とする委任が必要ですが、{0} が指定されました。委任は過去にさかのぼりません。",
            "Expected a last day of today or later, but it is {0}. A delegation does not reach back.",
            "II-1-A2"),
    NOT_THE_SECTIONS_SYSTEM(
            "not-the-sections-system",
            "主管していないシステム",
            "Not a system of the section",
            "課が主管するシステムが必要ですが、{0} はそうではありません。",
            "Expected a system that the section owns, but {0} is not.",
            "II-1-A1");

    private final Problem problem;

    OrganisationProblem(
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
