package jp.daicho.query.meeting;

/** Where the minutes of a meeting stand. */
enum MinutesStatus {
    /** The meeting is not held yet. */
    NOT_YET,
    /** Of an internal regular meeting none are due. */
    EXEMPT,
    /** Due, and not submitted. */
    AWAITED,
    /** Submitted; not approved by both parties. */
    SUBMITTED,
    /** Both parties approved one and the same revision. */
    STANDING
}
