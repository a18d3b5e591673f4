package jp.daicho.command.inspection;

/** How far an inspection has come. */
enum Stage {
    OPEN,
    FAILED,
    PASSED,
    CLAIMED,
    VERIFIED,
    PAID
}
