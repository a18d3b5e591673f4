package jp.daicho.query.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A table of a read model, made from the record: components are columns in snake case. {@code
 * UUID}, {@code String}, {@code Instant}, {@code LocalDate}, {@code long}, {@code int}, {@code
 * boolean}, {@code BigDecimal}, {@code List<String>}, {@code List<UUID>}, {@code List<Long>},
 * {@code JsonNode} (jsonb: the order of properties means nothing), enums and everything else that
 * has a static {@code parse(CharSequence)} (text). A component that is not {@code @Nullable} is NOT
 * NULL.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Table {

    /** Name of the table and of its stable view, {@code read_model.<value>}. */
    String value();
}
