package jp.daicho.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The published identity of an event, independent of its Java class. Names are forever. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventType {

    /** Stable name: {@code <feature>.<EventName>}, such as {@code incident.IncidentReported}. */
    String name();

    /**
     * Starts at 1; a change of the payload's shape raises it and comes with an upcaster and a new
     * golden file.
     */
    int revision() default 1;

    /** The rows of the checklist that this event serves; empty for facts that no row asks for. */
    String[] guideline() default {};

    /** Who may see it in history, feed and exports. */
    Visibility visibility() default Visibility.PARTIES;

    /** What happened, in Japanese, a few words such as 障害の原因分析を提出. */
    String ja();

    /** What happened, in English, a few words such as "Cause analysis submitted". */
    String en();
}
