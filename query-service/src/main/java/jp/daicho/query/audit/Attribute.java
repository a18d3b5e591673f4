package jp.daicho.query.audit;

/**
 * What filters name that every event has one of, or a few: those first whose values have the fewest
 * events, as a rule.
 */
enum Attribute {
    ACTOR,
    SYSTEM,
    ORGANISATION,
    TYPE,
    ROLE;

    /** The value of an event that concerns no system. */
    static final String NO_SYSTEM = "-";

    /** The key of all events with a value. */
    int hash(String value) {
        return text(value).hashCode();
    }

    /** The key of all events that have both, whichever of the two is named first. */
    int hash(String value, Attribute other, String otherValue) {
        return compareTo(other) < 0
                ? (text(value) + other.text(otherValue)).hashCode()
                : other.hash(otherValue, this, value);
    }

    /** No part of a text begins with the end of a line. */
    private String text(String value) {
        return "\n" + name() + " " + value;
    }
}
