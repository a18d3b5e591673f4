package jp.daicho.command.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.review.ApproveCorrection;
import jp.daicho.contract.review.CarryOverFinding;
import jp.daicho.contract.review.CloseFinding;
import jp.daicho.contract.review.ConcludeReview;
import jp.daicho.contract.review.CorrectionApproved;
import jp.daicho.contract.review.CorrectionProposed;
import jp.daicho.contract.review.CorrectionRecorded;
import jp.daicho.contract.review.CorrectionRejected;
import jp.daicho.contract.review.FindingCarriedOver;
import jp.daicho.contract.review.FindingClosed;
import jp.daicho.contract.review.FindingKind;
import jp.daicho.contract.review.FindingRaised;
import jp.daicho.contract.review.FindingStatus;
import jp.daicho.contract.review.OpenReview;
import jp.daicho.contract.review.ProposeCorrection;
import jp.daicho.contract.review.RaiseFinding;
import jp.daicho.contract.review.RecordCorrection;
import jp.daicho.contract.review.RejectCorrection;
import jp.daicho.contract.review.ReviewConcluded;
import jp.daicho.contract.review.ReviewEvent;
import jp.daicho.contract.review.ReviewOpened;
import jp.daicho.contract.review.ReviewProblem;
import org.jspecify.annotations.Nullable;

/** A review of one revision of a subject, with its findings by id. */
record ReviewState(UUID subjectId, int revision, boolean concluded, Map<UUID, Finding> findings) {

    /**
     * A finding as it stands.
     *
     * @param proposal the last correction that was proposed
     */
    record Finding(FindingStatus status, @Nullable CorrectionProposed proposal) {
        Finding in(FindingStatus next) {
            return new Finding(next, proposal);
        }
    }

    static List<ReviewEvent> open(OpenReview command, List<ReviewFacts.Deficiency> pending) {
        var events = new ArrayList<ReviewEvent>();
        events.add(new ReviewOpened(command.subject(), command.subjectId(), command.revision()));
        for (var deficiency : pending) {
            events.add(
                    new FindingRaised(
                            deficiency.findingId(),
                            events.size(),
                            command.subjectId(),
                            command.revision(),
                            deficiency.place(),
                            deficiency.content(),
                            FindingKind.RETURNED));
        }
        return List.copyOf(events);
    }

    /**
     * @param pending deficiencies that wait for a review: nobody says under the id of one what else
     *     is defective
     */
    List<ReviewEvent> decide(RaiseFinding command, List<ReviewFacts.Deficiency> pending) {
        requireGoingOn();
        var id = Objects.requireNonNull(command.findingId(), "The endpoint gives an id");
        if (findings.containsKey(id) || pending.stream().anyMatch(d -> d.findingId().equals(id))) {
            throw ReviewProblem.FINDING_ID_TAKEN.because(id);
        }
        return List.of(
                new FindingRaised(
                        id,
                        findings.size() + 1,
                        subjectId,
                        revision,
                        command.place(),
                        command.content(),
                        command.kind()));
    }

    List<ReviewEvent> decide(ProposeCorrection command, Occasion occasion) {
        var finding = finding(command.findingId());
        if (finding.status == FindingStatus.CORRECTION_PROPOSED
                && finding.proposal instanceof CorrectionProposed before
                && before.place().equals(command.place())
                && before.content().equals(command.content())) {
            return List.of();
        }
        require(
                finding,
                FindingStatus.OPEN,
                FindingStatus.CORRECTION_PROPOSED,
                FindingStatus.CARRIED_OVER);
        return List.of(
                new CorrectionProposed(
                        command.findingId(),
                        occasion.actor().person(),
                        command.place(),
                        command.content()));
    }

    List<ReviewEvent> decide(ApproveCorrection command, Occasion occasion) {
        var finding = finding(command.findingId());
        if (finding.status == FindingStatus.CORRECTION_APPROVED) {
            return List.of();
        }
        require(finding, FindingStatus.CORRECTION_PROPOSED);
        if (occasion.actor().person().equals(proposal(finding).proposedBy())) {
            throw ReviewProblem.OWN_CORRECTION.because();
        }
        return List.of(new CorrectionApproved(command.findingId()));
    }

    List<ReviewEvent> decide(RejectCorrection command) {
        require(finding(command.findingId()), FindingStatus.CORRECTION_PROPOSED);
        return List.of(new CorrectionRejected(command.findingId(), command.reason()));
    }

    List<ReviewEvent> decide(RecordCorrection command) {
        require(
                finding(command.findingId()),
                FindingStatus.CORRECTION_APPROVED,
                FindingStatus.CORRECTED);
        return List.of(
                new CorrectionRecorded(command.findingId(), command.result(), command.revision()));
    }

    List<ReviewEvent> decide(CloseFinding command) {
        var finding = finding(command.findingId());
        if (finding.status == FindingStatus.CLOSED) {
            return List.of();
        }
        require(finding, FindingStatus.CORRECTED, FindingStatus.CARRIED_OVER);
        return List.of(new FindingClosed(command.findingId(), command.confirmation()));
    }

    List<ReviewEvent> decide(CarryOverFinding command) {
        var finding = finding(command.findingId());
        if (finding.status == FindingStatus.CLOSED) {
            throw inOtherStatus(finding, FindingStatus.OPEN);
        }
        var dueOn = command.dueOn();
        var countermeasure = command.countermeasure();
        var presentRisk = command.presentRisk();
        if (dueOn == null || countermeasure == null || presentRisk == null) {
            var missing = new ArrayList<String>();
            if (dueOn == null) {
                missing.add("dueOn");
            }
            if (countermeasure == null) {
                missing.add("countermeasure");
            }
            if (presentRisk == null) {
                missing.add("presentRisk");
            }
            throw ReviewProblem.CARRY_OVER_UNCLEAR.because(String.join(", ", missing));
        }
        return List.of(
                new FindingCarriedOver(command.findingId(), dueOn, countermeasure, presentRisk));
    }

    List<ReviewEvent> decide(ConcludeReview command) {
        if (concluded) {
            return List.of();
        }
        var open = findings.values().stream().filter(f -> f.status.isOpen()).count();
        if (open > 0) {
            throw ReviewProblem.REVIEW_HAS_OPEN_FINDINGS.because(open);
        }
        return List.of(new ReviewConcluded(command.remark()));
    }

    private void requireGoingOn() {
        if (concluded) {
            throw ReviewProblem.REVIEW_CONCLUDED.because();
        }
    }

    private Finding finding(UUID id) {
        var found = findings.get(id);
        if (found == null) {
            throw ReviewProblem.FINDING_UNKNOWN.because(id);
        }
        return found;
    }

    private static CorrectionProposed proposal(Finding finding) {
        return Objects.requireNonNull(finding.proposal);
    }

    private static void require(Finding finding, FindingStatus first, FindingStatus... others) {
        if (finding.status != first && !Set.of(others).contains(finding.status)) {
            throw inOtherStatus(finding, first);
        }
    }

    private static RuntimeException inOtherStatus(Finding finding, FindingStatus expected) {
        return ReviewProblem.FINDING_IN_OTHER_STATUS.because(finding.status, expected);
    }

    static ReviewState evolve(@Nullable ReviewState state, ReviewEvent event) {
        if (event instanceof ReviewOpened opened) {
            return new ReviewState(opened.subjectId(), opened.revision(), false, Map.of());
        }
        return Objects.requireNonNull(state).after(event);
    }

    private ReviewState after(ReviewEvent event) {
        return switch (event) {
            case ReviewOpened _ -> this;
            case FindingRaised e -> put(e.findingId(), new Finding(FindingStatus.OPEN, null));
            case CorrectionProposed e ->
                    put(e.findingId(), new Finding(FindingStatus.CORRECTION_PROPOSED, e));
            case CorrectionApproved e -> move(e.findingId(), FindingStatus.CORRECTION_APPROVED);
            case CorrectionRejected e -> move(e.findingId(), FindingStatus.OPEN);
            case CorrectionRecorded e -> move(e.findingId(), FindingStatus.CORRECTED);
            case FindingClosed e -> move(e.findingId(), FindingStatus.CLOSED);
            case FindingCarriedOver e -> move(e.findingId(), FindingStatus.CARRIED_OVER);
            case ReviewConcluded _ -> new ReviewState(subjectId, revision, true, findings);
        };
    }

    private ReviewState move(UUID id, FindingStatus next) {
        return put(id, Objects.requireNonNull(findings.get(id)).in(next));
    }

    private ReviewState put(UUID id, Finding finding) {
        var changed = new HashMap<>(findings);
        changed.put(id, finding);
        return new ReviewState(subjectId, revision, concluded, Map.copyOf(changed));
    }
}
