package jp.daicho.contract.planning;

/** How often work of operation is done (IV-2.1-S3). */
public enum WorkCycle {
    /** 年次. */
    YEARLY,
    /** 四半期ごと. */
    QUARTERLY,
    /** 月次. */
    MONTHLY,
    /** 週次. */
    WEEKLY,
    /** 日次. */
    DAILY
}
