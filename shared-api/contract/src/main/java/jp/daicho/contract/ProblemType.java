package jp.daicho.contract;

/** A constant of a feature's closed set of refusals; implemented by one enum per feature. */
public interface ProblemType {

    Problem problem();

    /** Name of the constant. */
    String name();

    /** The refusal of one request, with the values that its detail speaks of. */
    default Rejection because(Object... arguments) {
        return new Rejection(this, arguments);
    }
}
