package jp.daicho.command.configuration;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.daicho.contract.configuration.AttributeValue;
import org.jspecify.annotations.Nullable;

/**
 * An item's attributes as they are at its latest instant. Each knows since when it holds, so that a
 * back-dated change never overrides what is known to have happened after it.
 */
record Attributes(Map<String, Since> byCode) {

    static final Attributes NONE = new Attributes(Map.of());

    /** A value, or its absence, from an instant on. */
    record Since(@Nullable AttributeValue value, Instant from) {}

    Attributes {
        byCode = Map.copyOf(byCode);
    }

    Attributes with(
            Map<String, AttributeValue> attributes, Collection<String> removed, Instant from) {
        var merged = new HashMap<>(byCode);
        attributes.forEach((code, value) -> put(merged, code, new Since(value, from)));
        removed.forEach(code -> put(merged, code, new Since(null, from)));
        return new Attributes(merged);
    }

    private static void put(Map<String, Since> merged, String code, Since since) {
        var before = merged.get(code);
        if (before == null || !since.from().isBefore(before.from())) {
            merged.put(code, since);
        }
    }

    /** Those of the values that are not so already. */
    SortedMap<String, AttributeValue> different(Map<String, AttributeValue> attributes) {
        var different = new TreeMap<String, AttributeValue>();
        attributes.forEach((code, value) -> {
            if (!value.equals(value(code))) {
                different.put(code, value);
            }
        });
        return different;
    }

    /** Those of the codes that have a value. */
    List<String> present(Collection<String> codes) {
        return codes.stream().filter(code -> value(code) != null).sorted().toList();
    }

    private @Nullable AttributeValue value(String code) {
        var since = byCode.get(code);
        return since == null ? null : since.value();
    }

    /** What there is now. */
    SortedMap<String, AttributeValue> values() {
        var values = new TreeMap<String, AttributeValue>();
        byCode.forEach((code, since) -> {
            if (since.value() != null) {
                values.put(code, Objects.requireNonNull(since.value()));
            }
        });
        return values;
    }
}
