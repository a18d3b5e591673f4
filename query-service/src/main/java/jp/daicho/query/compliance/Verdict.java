package jp.daicho.query.compliance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of a matter.
 *
 * @param proofs the events by which it is so
 * @param dueOn by when it is, or was, to be met
 * @param reason why it is not asked
 */
record Verdict(
        Outcome outcome, List<Proof> proofs, @Nullable LocalDate dueOn, @Nullable NotAsked reason) {

    /** How a matter stands to a criterion. */
    enum Outcome {
        OPEN,
        MET,
        /** It can be met no more in time: what should have come by then came otherwise. */
        LAPSED,
        NOT_ASKED
    }

    static Verdict open(@Nullable LocalDate dueOn) {
        return new Verdict(Outcome.OPEN, List.of(), dueOn, null);
    }

    static Verdict met(List<Proof> proofs, @Nullable LocalDate dueOn) {
        return new Verdict(Outcome.MET, proofs, dueOn, null);
    }

    static Verdict lapsed(List<Proof> proofs, @Nullable LocalDate dueOn) {
        return new Verdict(Outcome.LAPSED, proofs, dueOn, null);
    }

    static Verdict notAsked(NotAsked reason, List<Proof> proofs) {
        return new Verdict(Outcome.NOT_ASKED, proofs, null, reason);
    }

    boolean isAsked() {
        return outcome != Outcome.NOT_ASKED;
    }

    boolean isMet() {
        return outcome == Outcome.MET;
    }

    /** Met, and by the last of its proofs after the day. */
    boolean isMetLate() {
        return isMet()
                && dueOn != null
                && !proofs.isEmpty()
                && proofs.getLast().day().isAfter(dueOn);
    }

    boolean isOverdue(LocalDate today) {
        return outcome == Outcome.LAPSED
                || outcome == Outcome.OPEN && dueOn != null && dueOn.isBefore(today);
    }
}
