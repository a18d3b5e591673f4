package jp.daicho.contract.contract;

import jp.daicho.contract.Problem;
import jp.daicho.contract.ProblemType;

/** Why a contract is refused. */
public enum ContractProblem implements ProblemType {
    CONTRACT_NUMBER_TAKEN(
            "contract-number-taken",
            "契約番号の重複",
            "Contract number taken",
            "未使用の契約番号が必要ですが、{0} は登録済みです。",
            "Expected a number of no other contract, but {0} is registered."),
    NOT_A_CONTRACTOR(
            "not-a-contractor",
            "事業者が無効",
            "No such contractor",
            "登録済みで統合されていない事業者が必要ですが、{0} はそうではありません。",
            "Expected a contractor that is registered and not merged, but {0} is not."),
    NOT_A_SYSTEM(
            "not-a-system",
            "システムが無効",
            "No such system",
            "登録済みのシステムが必要ですが、{0} はありません。",
            "Expected a registered system, but {0} is none."),
    CONTRACT_ENDED(
            "contract-ended",
            "終了済みの契約",
            "Contract already ended",
            "終了していない契約が必要ですが、{0} を最終日として終了しています。",
            "Expected a contract that was not ended, but its last day is {0}."),
    CONTRACT_ENDS_BEFORE_IT_BEGINS(
            "contract-ends-before-it-begins",
            "開始前の終了",
            "Contract ends before it begins",
            "開始日 {0} 以後の最終日が必要ですが、{1} が指定されました。",
            "Expected a last day not before the first, which is {0}, but it is {1}."),
    OUTSIDE_TERM(
            "outside-contract-term",
            "契約期間外",
            "Outside the contract's term",
            "契約期間 {0} から {1} までの日が必要ですが、{2} が指定されました。",
            "Expected a day of the term from {0} to {1}, but it is {2}.");

    private final Problem problem;

    ContractProblem(
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
