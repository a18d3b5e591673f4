package jp.daicho.query.audit;

/** What events are counted by. Days and months are those of Japan. */
enum CountedBy {
    /** The day on which they were recorded. */
    DAY("to_char(e.recorded_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD')"),
    /** The month in which they were recorded. */
    MONTH("to_char(e.recorded_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM')"),
    /** The day on which they happened. */
    DAY_OF_OCCURRENCE("to_char(e.occurred_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD')"),
    /** The month in which they happened. */
    MONTH_OF_OCCURRENCE("to_char(e.occurred_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM')"),
    TYPE("e.type"),
    AGGREGATE_TYPE("e.aggregate_type"),
    ROLE("e.role"),
    /** The person who did it. */
    ACTOR("CAST(e.actor AS text)"),
    /** The section or company for which it was done. */
    ORGANISATION("CAST(e.organisation AS text)");

    private final String expression;

    CountedBy(String expression) {
        this.expression = expression;
    }

    /** Over the events {@code e}. */
    String expression() {
        return expression;
    }
}
