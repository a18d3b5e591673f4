package jp.daicho.query.compliance;

/** When a criterion is met by one matter: a pure function, without a clock. */
interface Rule {

    Verdict judge(Matter matter);
}
