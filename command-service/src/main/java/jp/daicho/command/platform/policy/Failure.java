package jp.daicho.command.platform.policy;

import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.Rejection;
import jp.daicho.http.GeneralProblem;

/** Why a policy did not get what it asked for. */
record Failure(String problem, String detail) {

    static final Failure BEHIND =
            new Failure(
                    "behind-a-dead-letter", "Waits behind an earlier event of the same aggregate");

    static Failure of(RuntimeException failure) {
        return switch (failure) {
            case Rejection r -> new Failure(r.type().problem().slug(), r.detail().en());
            case InvalidCommand i -> new Failure("invalid-values", i.violations().toString());
            default -> new Failure("internal-error", "It failed; the log of the service says why");
        };
    }

    /** It may well go in a moment, so that nothing is put aside. */
    static boolean isPassing(RuntimeException failure) {
        return failure instanceof Rejection r
                && (r.type() == GeneralProblem.CONFLICT
                        || r.type() == GeneralProblem.SERVICE_UNAVAILABLE);
    }
}
