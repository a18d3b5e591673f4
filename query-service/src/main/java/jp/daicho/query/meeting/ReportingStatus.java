package jp.daicho.query.meeting;

/** Whether a month's work results were reported at a regular meeting (IV-1.4-X1, IV-2.4-X1). */
enum ReportingStatus {
    /** A contractor has submitted no report on the month. */
    MISSING,
    /** Every contractor has submitted one; not each was presented. */
    SUBMITTED,
    /** Each was presented at a regular meeting: the criterion is met. */
    REPORTED
}
