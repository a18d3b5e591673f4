package jp.daicho.query.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An index: on the component that it stands on, or, on the record, on a list of columns in SQL. */
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Index.List.class)
public @interface Index {

    /**
     * Columns in SQL, such as {@code "system_id, reported_at DESC, incident_id"}; not used on a
     * component.
     */
    String value() default "";

    /** How it is kept: {@code btree}, or {@code gin} for lists of which elements are looked for. */
    String using() default "btree";

    /** Several indexes of one table. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        Index[] value();
    }
}
