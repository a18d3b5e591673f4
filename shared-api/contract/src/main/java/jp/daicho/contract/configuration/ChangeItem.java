package jp.daicho.contract.configuration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Records that the asset changed, under the change that brought it about (IV-1.2-S7(c), IV-2.4-F7).
 *
 * @param changeReference number of the change by which maintainer and operator know it
 * @param description what was done, where the attributes do not say it
 * @param attributes the new values, by code
 * @param removed codes of attributes that the item no longer has
 */
public record ChangeItem(
        String changeReference,
        @Nullable String description,
        @Nullable Map<String, AttributeValue> attributes,
        @Nullable List<String> removed,
        @Nullable Instant occurredAt)
        implements ConfigurationItemCommand {

    @Override
    public void check(Checks checks) {
        checks.line("changeReference", changeReference, 100)
                .paragraph("description", description, 2000);
        Alteration.check(checks, attributes, removed);
        checks.that(
                Alteration.saysSomething(attributes, removed),
                "attributes",
                "変更する属性が必要です。",
                "Expected an attribute that changed.");
    }
}
