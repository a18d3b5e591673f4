package jp.daicho.query.compliance;

/** What was done about a matter and still stands; its names are kept in rows. */
enum Deed {
    SUBMITTED,
    CONFIRMED,
    /** A completion report or a work report. */
    REPORTED,
    APPROVED,
    ACCEPTED,
    /** A finding or discrepancy was dealt with. */
    SETTLED,
    /** A step of a procurement was left out, as the guideline allows. */
    SKIPPED,
    RECHECKED,
    FAILED,
    HELD,
    PRESENTED,
    /** Both parties approved one and the same revision. */
    STANDING,
    PLANNED,
    VERIFIED,
    /** It is not maintenance (IV-1.5-N4). */
    OUTSIDE,
    PASSED,
    /** The next report shows the target missed again. */
    MISSED,
    OBSERVED,
    EVALUATED,
    AGREED,
    ANSWERED,
    COMPLETED
}
