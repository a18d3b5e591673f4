package jp.daicho.contract.planning;

/** When a work item is done: normal maintenance or at a failure (IV-1.1-G2). */
public enum WorkOccasion {
    /** 定常時. */
    ROUTINE,
    /** 障害時. */
    FAILURE
}
