package jp.daicho.query.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.configuration.AttributeValue;
import jp.daicho.contract.configuration.ConfigurationItemEvent;
import jp.daicho.contract.configuration.ItemChanged;
import jp.daicho.contract.configuration.ItemCorrected;
import jp.daicho.contract.configuration.ItemRegistered;
import jp.daicho.contract.configuration.ItemRetired;
import org.jspecify.annotations.Nullable;

/**
 * サポート切れ (IV-4.1-S2 ウ) and 証明書の期限 of configuration items: done when the item was changed or retired
 * from a day on; a date that was entered wrongly falls away.
 */
final class ConfigurationDuties implements DutySource<ConfigurationItemEvent> {

    private static final Map<String, DutyKind> BY_ATTRIBUTE =
            Map.of(
                    "MAINTENANCE_SUPPORT_END_DATE", DutyKind.SUPPORT_END,
                    "CERTIFICATE_EXPIRY_DATE", DutyKind.CERTIFICATE_EXPIRY);

    @Override
    public void on(ConfigurationItemEvent event, Duties duties) {
        switch (event) {
            case ItemRegistered e -> differs(e.attributes(), List.of(), Duties.One::done, duties);
            case ItemChanged e ->
                    differs(
                            e.attributes(),
                            e.removed(),
                            one -> one.done(day(e.validFrom())),
                            duties);
            case ItemCorrected e ->
                    differs(e.attributes(), e.removed(), Duties.One::fallsAway, duties);
            case ItemRetired e ->
                    duties.open(DutyKind.SUPPORT_END, DutyKind.CERTIFICATE_EXPIRY)
                            .forEach(one -> one.done(day(e.validFrom())));
            default -> {
                // relations have no dates
            }
        }
    }

    private static void differs(
            SortedMap<String, AttributeValue> attributes,
            List<String> removed,
            Consumer<Duties.One> end,
            Duties duties) {
        BY_ATTRIBUTE.forEach((attribute, kind) -> {
            var value = attributes.get(attribute);
            if (value != null || removed.contains(attribute)) {
                var date = value == null ? null : date(value);
                var due = duties.the(kind, String.valueOf(date));
                duties.open(kind).stream().filter(one -> !one.id().equals(due.id())).forEach(end);
                if (date != null && !due.isOpen()) {
                    due.opens(Party.BOTH, Party.SECTION, date);
                }
            }
        });
    }

    /** Only of the kinds of the guideline's table the code is sure to hold a date. */
    private static @Nullable LocalDate date(AttributeValue value) {
        try {
            return LocalDate.parse(value.text());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static LocalDate day(Instant validFrom) {
        return LocalDate.ofInstant(validFrom, Occasion.ZONE);
    }
}
