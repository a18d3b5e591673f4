package jp.daicho.query.lawchange;

/** How a modification turned out. */
enum LawChangeResult {
    AS_EXPECTED,
    OTHERWISE
}
