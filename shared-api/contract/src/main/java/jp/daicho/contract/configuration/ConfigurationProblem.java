package jp.daicho.contract.configuration;

import jp.daicho.contract.Problem;
import jp.daicho.contract.ProblemType;

/** Why a command to a configuration item is refused. */
public enum ConfigurationProblem implements ProblemType {
    ITEM_RETIRED(
            new Problem(
                    "configuration-item-retired",
                    409,
                    "除却済みの構成品目",
                    "Configuration item is retired",
                    "構成中の品目を期待しましたが、{0}に除却されています。除却前の記載の訂正だけができます。",
                    "Expected a living item, but it was retired at {0}; only its entries from before can be corrected.",
                    "IV-1.2-S7")),
    ITEM_EXISTS(
            new Problem(
                    "configuration-item-exists",
                    409,
                    "登録済みの構成品目",
                    "Configuration item exists",
                    "未登録の品目を期待しましたが、この識別子の品目は別の内容で登録されています。変更か訂正として送るか、新しい識別子を使ってください。",
                    "Expected a new item, but one with this id is registered with other values; send a change or a correction, or give another id.")),
    MANAGEMENT_NUMBER_TAKEN(
            new Problem(
                    "management-number-taken",
                    409,
                    "管理番号が使用中",
                    "Management number taken",
                    "使われていない管理番号を期待しましたが、{0}はこのシステムの品目{1}が使っています。",
                    "Expected a management number that is free, but {0} is used by item {1} of this system.",
                    "IV-1.2-S7")),
    RELATED_ITEM_UNKNOWN(
            new Problem(
                    "related-item-unknown",
                    409,
                    "関連先の品目がない",
                    "Related item unknown",
                    "このシステムに登録された品目を期待しましたが、{0}はありません。先に登録してください。",
                    "Expected an item of this system, but there is no {0}; register it first.",
                    "IV-1.2-S7")),
    RELATED_ITEM_RETIRED(
            new Problem(
                    "related-item-retired",
                    409,
                    "関連先の品目が除却済み",
                    "Related item is retired",
                    "構成中の品目を期待しましたが、{0}は除却されています。",
                    "Expected a living item, but {0} is retired.",
                    "IV-1.2-S7")),
    ITEM_STILL_RELATED(
            new Problem(
                    "configuration-item-still-related",
                    409,
                    "他の品目から関連付けられている",
                    "Other items still relate to it",
                    "どの品目からも関連付けられていないことを期待しましたが、{0}件あります（{1}など）。先にそれらの関連を終了してください。",
                    "Expected no item to relate to it, but {0} do, such as {1}; end those relations first.",
                    "IV-1.2-S7")),
    RELATION_UNKNOWN(
            new Problem(
                    "relation-unknown",
                    409,
                    "関連付けがない",
                    "Relation unknown",
                    "この品目の関連付けを期待しましたが、{0}はありません。",
                    "Expected a relation of this item, but there is no {0}.")),
    RELATION_EXISTS(
            new Problem(
                    "relation-exists",
                    409,
                    "関連付けが既にある",
                    "Relation exists",
                    "新しい関連付けを期待しましたが、同じ識別子または同じ種類と相手の関連付け{0}があります。",
                    "Expected a new relation, but {0} has the same id, or the same kind and target.")),
    BEFORE_THE_ITEM(
            new Problem(
                    "before-configuration-item",
                    409,
                    "品目の登録より前の日時",
                    "Before the item was there",
                    "{0}以降の日時を期待しましたが、{1}が指定されています。",
                    "Expected a time from {0} on, when the items concerned were there, but it is {1}.",
                    "IV-1.2-S7")),
    BEFORE_THE_LATEST_CHANGE(
            new Problem(
                    "before-latest-change",
                    409,
                    "最後の変更より前の日時",
                    "Before the latest change",
                    "最後の変更{0}以降の日時を期待しましたが、{1}が指定されています。除却後に変わったことになってしまいます。",
                    "Expected a time from the latest change, {0}, on, but it is {1}: the item would have changed after it was gone.",
                    "IV-1.2-S7"));

    private final Problem problem;

    ConfigurationProblem(Problem problem) {
        this.problem = problem;
    }

    @Override
    public Problem problem() {
        return problem;
    }
}
