package jp.daicho.query.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The read models (names of {@link Projection}s) that an endpoint reads: it waits for these to
 * reach {@code Daicho-Position}.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Reads {
    String[] value();
}
