package jp.daicho.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a reading endpoint whose answers not everybody should have seen unnoticed: each read is
 * recorded before anything of the answer goes out, or the answer fails (503).
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Sensitive {

    /** What is sensitive about it. */
    Sensitivity value();

    /**
     * Components of the answer, or of its items where it is a page, that hold the ids of whom or
     * what was seen; without any, the ids of the path.
     */
    String[] subjects() default {};
}
