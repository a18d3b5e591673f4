package jp.daicho.query.compliance;

/** Of what a criterion is asked: what there is, and what should be there. */
interface Demand {

    Demanded of(Question question);
}
