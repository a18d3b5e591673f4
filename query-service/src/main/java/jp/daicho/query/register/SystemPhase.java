package jp.daicho.query.register;

/** Where a system is in its life. */
public enum SystemPhase {
    REGISTERED,
    LIVE,
    RETIRED
}
