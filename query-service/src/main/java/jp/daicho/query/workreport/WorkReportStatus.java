package jp.daicho.query.workreport;

/** How far a work report has come. */
enum WorkReportStatus {
    /** Waits for the owning section. */
    SUBMITTED,
    /** Has deficiencies. */
    RETURNED,
    /** Stands. */
    CONFIRMED,
    /** Was confirmed; another report took its place. */
    SUPERSEDED
}
