package jp.daicho.http.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.oas.annotations.media.Schema;
import jp.daicho.http.Page;
import org.jspecify.annotations.Nullable;

/**
 * Names of schemas. A type that is nested in another is named with it: simple names alone meet
 * between features, and one would silently stand for both.
 */
final class SchemaNames {

    private SchemaNames() {}

    /** The name; {@code null} where the usual one will do. */
    static @Nullable String of(JavaType type) {
        var raw = type.getRawClass();
        if (raw == Page.class) {
            var item = type.containedTypeOrUnknown(0).getRawClass();
            return item == Object.class ? null : "Page" + nameOf(item);
        }
        return raw.isRecord() && raw.getName().startsWith("jp.daicho.") ? nameOf(raw) : null;
    }

    private static String nameOf(Class<?> type) {
        var given = type.getAnnotation(Schema.class);
        if (given != null && !given.name().isEmpty()) {
            return given.name();
        }
        var outer = type.getEnclosingClass();
        return outer == null
                ? type.getSimpleName()
                : nameOf(outer).replaceFirst("(Requests|Endpoints)$", "") + type.getSimpleName();
    }
}
