package jp.daicho.contract.review;

/** What a review is about. */
public enum ReviewSubject {
    /** A plan, as in {@code jp.daicho.contract.planning}. */
    PLAN_DOCUMENT
}
