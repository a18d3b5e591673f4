package jp.daicho.contract.verification;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import jp.daicho.contract.Checks;
import jp.daicho.contract.configuration.AssetKind;
import jp.daicho.contract.configuration.AttributeValue;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of an asset (IV-4.1-S1).
 *
 * @param managementNumber under which it is, or should be, in the configuration
 * @param found whether it is there
 * @param attributes what was observed of it, by code of 表1-2-4; those that are not given are not
 *     compared
 * @param rarelyUsed whether its use is markedly low; desirable to be looked at
 * @param licenceViolation which terms of its licence are not met, where that is so; more copies
 *     used than contracted are found without it
 * @param supportLoss what is known of an end of support after which it is to be used on; a day that
 *     has passed is found without it
 */
public record ObservedAsset(
        String managementNumber,
        AssetKind kind,
        boolean found,
        @Nullable Map<String, AttributeValue> attributes,
        boolean rarelyUsed,
        @Nullable String licenceViolation,
        @Nullable String supportLoss) {

    public ObservedAsset {
        attributes =
                attributes == null
                        ? null
                        : Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    /** What was observed of it, empty where nothing was. */
    public Map<String, AttributeValue> observed() {
        return attributes == null ? Map.of() : attributes;
    }

    void check(Checks checks) {
        checks.line("managementNumber", managementNumber, 100)
                .paragraph("licenceViolation", licenceViolation, 2000)
                .paragraph("supportLoss", supportLoss, 2000)
                .that(
                        found || (observed().isEmpty() && !rarelyUsed),
                        "found",
                        "現物がない場合、属性や利用状況は指定できません。",
                        "Expected neither attributes nor use of what was not found.");
        AssetKind.checkForm(checks, attributes);
        kind.check(checks, attributes);
    }
}
