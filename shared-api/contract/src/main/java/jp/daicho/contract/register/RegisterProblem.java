package jp.daicho.contract.register;

import jp.daicho.contract.Problem;
import jp.daicho.contract.ProblemType;

/** Why the register refuses. */
public enum RegisterProblem implements ProblemType {
    SYSTEM_CODE_TAKEN(
            "system-code-taken",
            "システムコードの重複",
            "System code taken",
            "未使用のシステムコードが必要ですが、{0} は登録済みです。別のコードを指定してください。",
            "Expected a code of no other system, but {0} is registered. Choose another one."),
    NOT_A_SECTION(
            "not-a-section",
            "主管課が無効",
            "No such section",
            "登録済みで統合されていない課が必要ですが、{0} はそうではありません。",
            "Expected a section that is registered and not merged, but {0} is not.",
            "II-1-A1"),
    PATTERN_DISAGREES_WITH_DESIGN(
            "pattern-disagrees-with-design",
            "適用パターンと設計書の不一致",
            "Pattern disagrees with the design at build",
            "設計書を作成した場合はパターンA、作成していない場合はそれ以外が必要ですが、{0} が指定されました。",
            "Expected pattern A where a design document was made at build and another where none was, but it is {0}. Record"
                    + " the design at build first where it is wrong.",
            "I-4-A"),
    SYSTEM_RETIRED(
            "system-retired",
            "廃止済みのシステム",
            "System retired",
            "廃止されていないシステムが必要ですが、{0} に廃止されています。",
            "Expected a system that is not retired, but it was on {0}."),
    ROLE_NOT_FOR_PARTY(
            "role-not-for-party",
            "役割と関係者の不一致",
            "Role is not for that party",
            "事業者の役割は事業者に、関係課の役割は組織に選任してください（{0}）。",
            "Expected a contractor for a contractor's role and a unit for RELATED_SECTION, but {0} is neither.",
            "II-1-A9"),
    ALREADY_APPOINTED(
            "already-appointed",
            "選任の重複",
            "Already appointed",
            "同じ役割で期間の重ならない選任が必要ですが、{0} と重なります。先に終了してください。",
            "Expected no appointment of the party in this role at the same time, but {0} is one. End it first."),
    APPOINTMENT_UNKNOWN(
            "appointment-unknown",
            "選任がない",
            "No such appointment",
            "このシステムの選任が必要ですが、{0} はありません。契約による役割は契約の終了で終わります。",
            "Expected an appointment on this system, but {0} is none. What a contract gives ends with the contract."),
    APPOINTMENT_ENDED(
            "appointment-ended",
            "終了済みの選任",
            "Appointment already ended",
            "終了していない選任が必要ですが、{0} に終了しています。",
            "Expected an appointment that lasts, but it ended at {0}."),
    ENDS_BEFORE_IT_BEGINS(
            "ends-before-it-begins",
            "開始前の終了",
            "Ends before it begins",
            "開始日 {0} 以後の最終日が必要です。",
            "Expected a last day not before the first, which is {0}."),
    CONTRACT_DOES_NOT_COVER(
            "contract-does-not-cover",
            "契約の範囲外",
            "Contract does not cover it",
            "このシステムと期間を含む契約が必要ですが、{0} は含みません。",
            "Expected a contract for this system that covers the period, but {0} does not.");

    private final Problem problem;

    RegisterProblem(
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
