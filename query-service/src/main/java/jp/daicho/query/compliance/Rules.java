package jp.daicho.query.compliance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import jp.daicho.contract.annualreview.PlanOutcome;
import jp.daicho.contract.annualreview.ReviewedDocument;
import jp.daicho.contract.register.Solution;

/** The ways in which exit criteria are met. */
final class Rules {

    private Rules() {}

    /** All of this was done, and stands. */
    static Rule done(Deed... deeds) {
        return met(m -> Arrays.stream(deeds).allMatch(m::isDone), deeds);
    }

    private static Rule met(Predicate<Matter> condition, Deed... provenBy) {
        return m ->
                condition.test(m)
                        ? Verdict.met(m.proofs(provenBy), m.dueOn())
                        : Verdict.open(m.dueOn());
    }

    /** What was not reached in a procurement that failed is not asked any more. */
    private static Rule unlessFailed(Rule rule) {
        return m -> {
            var verdict = rule.judge(m);
            return !verdict.isMet() && verdict.isAsked() && m.isDone(Deed.FAILED)
                    ? Verdict.notAsked(NotAsked.PROCUREMENT_FAILED, m.proofs(Deed.FAILED))
                    : verdict;
        };
    }

    static Rule procured(Deed deed) {
        return unlessFailed(done(deed));
    }

    /** III-1.3-X1, III-2.3-X1; the step may be left out (III-1.3-G3, III-2.3-G3). */
    static Rule specified() {
        return unlessFailed(m ->
                m.isDone(Deed.SKIPPED)
                        ? Verdict.notAsked(NotAsked.STEP_SKIPPED, m.proofs(Deed.SKIPPED))
                        : done(Deed.SUBMITTED).judge(m));
    }

    /** III-1.3-X2, X3: asked of what comes from there, and of old facts that do not say whence. */
    static Rule specifiedOf(Solution solution) {
        return m -> {
            var verdict = specified().judge(m);
            var known = m.state().notes().get(ProcurementMatters.SOLUTION);
            return verdict.isMet()
                            && known != null
                            && !known.equals(solution.name())
                            && !known.equals(Solution.NOT_RECORDED.name())
                    ? Verdict.notAsked(NotAsked.OTHER_SOLUTION, verdict.proofs())
                    : verdict;
        };
    }

    /** Received after checking; every finding is closed or clearly carried over. */
    static Rule received() {
        return met(
                m -> m.isDone(Deed.CONFIRMED) && !m.state().anyOpen(ReviewMatters.FINDING),
                Deed.CONFIRMED,
                Deed.SETTLED);
    }

    /** Completion was reported, and the section manager approved what is confirmed. */
    static Rule planningApproved() {
        return met(
                m -> m.isDone(Deed.CONFIRMED) && m.isDone(Deed.APPROVED),
                Deed.REPORTED,
                Deed.APPROVED);
    }

    /** A failure report that was returned is not submitted. */
    static Rule failureReport() {
        return met(m -> m.isDone(Deed.SUBMITTED), Deed.SUBMITTED, Deed.ACCEPTED);
    }

    static Rule minutes() {
        return met(m -> m.isDone(Deed.STANDING), Deed.APPROVED);
    }

    static Rule modified(Deed... deeds) {
        return m ->
                m.isDone(Deed.OUTSIDE)
                        ? Verdict.notAsked(NotAsked.OUTSIDE_MAINTENANCE, m.proofs(Deed.OUTSIDE))
                        : done(deeds).judge(m);
    }

    /** The plan has its day; the improvement is due with the next report, whenever that comes. */
    static Rule improved() {
        return m -> {
            boolean planned = m.isDone(Deed.SUBMITTED);
            if (planned && m.isDone(Deed.VERIFIED)) {
                return Verdict.met(m.proofs(Deed.SUBMITTED, Deed.VERIFIED), null);
            }
            if (m.isDone(Deed.MISSED)) {
                return Verdict.lapsed(m.proofs(Deed.MISSED), m.dueOn());
            }
            LocalDate due = planned ? null : m.dueOn();
            return Verdict.open(due);
        };
    }

    /** Confirmed: that asks for every asset observed, every document checked, nothing left open. */
    static Rule upToDate() {
        return met(m -> m.isDone(Deed.CONFIRMED), Deed.OBSERVED, Deed.SETTLED, Deed.CONFIRMED);
    }

    static Rule completionReport() {
        return met(m -> m.isDone(Deed.CONFIRMED) || m.isDone(Deed.REPORTED), Deed.REPORTED);
    }

    static Rule completionChecked() {
        return met(m -> m.isDone(Deed.CONFIRMED), Deed.REPORTED, Deed.CONFIRMED);
    }

    /** Evaluated, every proposal decided, and something adopted where the level was not reached. */
    static Rule evaluated() {
        return met(
                m -> m.isDone(Deed.CONFIRMED) || isImproved(m),
                Deed.EVALUATED,
                Deed.SETTLED,
                Deed.CONFIRMED);
    }

    private static boolean isImproved(Matter m) {
        var notes = m.state().notes();
        return m.isDone(Deed.EVALUATED)
                && !m.state().anyOpen(YearEndMatters.PROPOSAL)
                && (Boolean.parseBoolean(notes.get(YearEndMatters.LEVEL))
                        || notes.keySet().stream()
                                .anyMatch(n -> n.startsWith(YearEndMatters.ADOPTED)))
                && plansOf(m).stream().allMatch(plan -> isReviewed(m, plan));
    }

    private static List<ReviewedDocument> plansOf(Matter m) {
        return m.kind() == MatterKind.PLAN_REVISION
                ? Arrays.stream(ReviewedDocument.values())
                        .filter(d -> d.isPlan() && d.isOf(m.track()))
                        .toList()
                : List.of();
    }

    /** Kept, or changed by a proposal that was adopted. */
    private static boolean isReviewed(Matter m, ReviewedDocument plan) {
        var notes = m.state().notes();
        var outcome = notes.get(YearEndMatters.PLAN + plan);
        return outcome != null
                && (outcome.equals(PlanOutcome.KEPT.name())
                        || notes.entrySet().stream()
                                .filter(n -> n.getKey().startsWith(YearEndMatters.ADOPTED))
                                .anyMatch(n ->
                                        List.of(n.getValue().split(" ")).contains(plan.name())));
    }

    /** Each agreed material is accepted, each agreed data set extracted in full. */
    static Rule handedOver() {
        return met(
                m ->
                        m.isDone(Deed.COMPLETED)
                                || m.isDone(Deed.AGREED)
                                        && !m.state().anyOpen(HandoverMatters.MATERIAL)
                                        && !m.state().anyOpen(HandoverMatters.DATA_SET),
                Deed.AGREED,
                Deed.ACCEPTED,
                Deed.COMPLETED);
    }

    /** Each doubt is cleared by who had it; without any question, once the handover is complete. */
    static Rule answered() {
        return met(
                m ->
                        m.isDone(Deed.COMPLETED)
                                || m.isDone(Deed.SETTLED)
                                        && !m.state().anyOpen(HandoverMatters.QUESTION),
                Deed.ANSWERED,
                Deed.SETTLED,
                Deed.COMPLETED);
    }
}
