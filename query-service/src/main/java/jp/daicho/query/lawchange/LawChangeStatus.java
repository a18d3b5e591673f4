package jp.daicho.query.lawchange;

/** How far a change by law has come. */
enum LawChangeStatus {
    OPEN,
    CLOSED
}
