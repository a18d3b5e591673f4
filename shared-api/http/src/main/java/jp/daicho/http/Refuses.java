package jp.daicho.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The slugs of the refusals that an endpoint can answer beyond those common to all endpoints. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Refuses {

    String[] value() default {};

    /** Slugs of refusals common to all endpoints of its kind that this one can never answer. */
    String[] never() default {};
}
