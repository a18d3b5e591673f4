package jp.daicho.contract.configuration;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** What corrections and changes have in common: attributes that are set and attributes that go. */
final class Alteration {

    private Alteration() {}

    static void check(
            Checks checks,
            @Nullable Map<String, AttributeValue> attributes,
            @Nullable List<String> removed) {
        AssetKind.checkForm(checks, attributes);
        checks.size("removed", removed, 0, 100).distinct("removed", removed, Function.identity());
        if (removed == null) {
            return;
        }
        for (int i = 0; i < removed.size(); i++) {
            AssetKind.checkCode(checks, "removed/" + i, removed.get(i));
            checks.that(
                    attributes == null || !attributes.containsKey(removed.get(i)),
                    "removed/" + i,
                    "attributesとremovedの両方には指定できません。",
                    "Expected the attribute in attributes or in removed, not in both.");
        }
    }

    static boolean saysSomething(
            @Nullable Map<String, AttributeValue> attributes, @Nullable List<String> removed) {
        return (attributes != null && !attributes.isEmpty())
                || (removed != null && !removed.isEmpty());
    }
}
