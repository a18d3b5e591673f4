package jp.daicho.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a component's id, or each id of a list, is the id of. Answers show the name beside it:
 * {@code "reportedBy": "…", "reportedByName": "田中 一郎"}. Nothing of this is recorded: events hold
 * the id alone.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface IdOf {

    Named value();
}
