package jp.daicho.contract.configuration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Puts right what the ledger says wrongly; the asset itself did not change. To correct it from the
 * beginning, give the registration's {@code occurredAt}.
 *
 * @param reason what was wrong, and how that was found
 * @param managementNumber the right one, where it was wrong
 * @param attributes the right values, by code
 * @param removed codes of attributes that the item does not have
 */
public record CorrectItem(
        String reason,
        @Nullable String managementNumber,
        @Nullable Map<String, AttributeValue> attributes,
        @Nullable List<String> removed,
        @Nullable Instant occurredAt)
        implements ConfigurationItemCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("reason", reason, 2000).line("managementNumber", managementNumber, 100);
        Alteration.check(checks, attributes, removed);
        checks.that(
                managementNumber != null || Alteration.saysSomething(attributes, removed),
                "attributes",
                "訂正する内容が必要です。",
                "Expected something to correct.");
    }
}
