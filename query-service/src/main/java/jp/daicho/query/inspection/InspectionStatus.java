package jp.daicho.query.inspection;

/** How far an inspection has come. */
enum InspectionStatus {
    /** Until the inspector judges; after rework was ordered, again. */
    OPEN,
    FAILED,
    PASSED,
    CLAIMED,
    VERIFIED,
    PAID
}
