package jp.daicho.contract.review;

/** What a review is about. */
public enum ReviewSubject {
    /**
     * A plan, implementation rules or work procedures, as in {@code jp.daicho.contract.planning}.
     */
    PLAN_DOCUMENT,
    /**
     * The completion report of an annual review, as in {@code jp.daicho.contract.annualreview}; its
     * revisions are the reports that were submitted (IV-5.1-S5, IV-6.1-S5).
     */
    ANNUAL_REVIEW,
    /**
     * The completion report of a current-state verification, as in {@code
     * jp.daicho.contract.verification}, likewise (IV-4.1-S5).
     */
    CURRENT_STATE_VERIFICATION
}
