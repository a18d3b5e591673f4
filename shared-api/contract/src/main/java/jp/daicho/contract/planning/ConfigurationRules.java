package jp.daicho.contract.planning;

import java.util.List;
import jp.daicho.contract.Checks;

/**
 * What is under configuration and change management (IV-1.2-S7, S8, IV-2.2-S7).
 *
 * @param assets what is recorded per kind of asset, of 表1-2-4
 * @param documents the documents managed, of 表1-2-5
 * @param changeControlled objects under change control, of 表1-2-6 or 表2-2-4, and what fixes each:
 *     drafts in flux are not among them
 * @param changeIdentification by what a change of maintenance and its application by operation are
 *     identified as one
 */
public record ConfigurationRules(
        List<AssetRule> assets,
        List<RuleItem> documents,
        List<RuleItem> changeControlled,
        String changeIdentification) {

    public ConfigurationRules {
        assets = List.copyOf(assets);
        documents = List.copyOf(documents);
        changeControlled = List.copyOf(changeControlled);
    }

    void check(Checks checks) {
        checks.size("assets", assets, 0, 50)
                .distinct("assets", assets, AssetRule::asset)
                .each("assets", assets, AssetRule::check)
                .size("documents", documents, 0, 100)
                .each(
                        "documents",
                        documents,
                        (item, c) -> item.check(PlanTable.CONFIGURATION_DOCUMENTS, c))
                .size("changeControlled", changeControlled, 1, 100)
                .each(
                        "changeControlled",
                        changeControlled,
                        (item, c) -> item.check(PlanTable.CHANGE_CONTROL, c))
                .paragraph("changeIdentification", changeIdentification, 2000);
    }
}
