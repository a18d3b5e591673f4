package jp.daicho.command.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.daicho.command.platform.LedgerFixture;
import jp.daicho.command.work.WorkRecordFacts;
import jp.daicho.contract.ProblemType;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.incident.AnalysisConfirmed;
import jp.daicho.contract.incident.CauseAnalysed;
import jp.daicho.contract.incident.FailureReportAccepted;
import jp.daicho.contract.incident.FailureReportSubmitted;
import jp.daicho.contract.incident.IncidentCommand;
import jp.daicho.contract.incident.IncidentEvent;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentReported;
import jp.daicho.contract.incident.IncidentResolved;
import jp.daicho.contract.incident.NonConformityDetermined;
import jp.daicho.contract.incident.RecoveryRecorded;
import jp.daicho.contract.incident.RecoveryVerified;
import jp.daicho.contract.incident.VerificationResult;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import org.jspecify.annotations.Nullable;

/** Incidents at some point of their story, and how to ask what comes next. */
final class IncidentStories {

    static final Instant NOW = LedgerFixture.NOW;
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final UUID CONTRACTOR = LedgerFixture.actor(Role.MAINTENANCE_CONTRACTOR).person();

    private final List<IncidentEvent> past = new ArrayList<>();
    private Role role = Role.OWNING_SECTION_STAFF;
    private boolean workRecorded = true;
    private boolean problemKnown = true;

    static IncidentStories incident() {
        return new IncidentStories().then(reported(IncidentKind.INCIDENT, Track.MAINTENANCE, null));
    }

    static IncidentStories failure() {
        return new IncidentStories().then(reported(IncidentKind.FAILURE, Track.MAINTENANCE, null));
    }

    static IncidentStories failureSince(Instant outageFrom) {
        return new IncidentStories()
                .then(reported(IncidentKind.FAILURE, Track.MAINTENANCE, outageFrom));
    }

    static IncidentStories combined() {
        return new IncidentStories().then(reported(IncidentKind.INCIDENT, Track.COMBINED, null));
    }

    private static IncidentReported reported(
            IncidentKind kind, Track track, @Nullable Instant outageFrom) {
        return new IncidentReported(
                "INC-1", kind, track, "印刷できない", null, null, outageFrom, null, List.of(), null);
    }

    /** A failure of which everything is done that closing needs. */
    static IncidentStories settledFailure() {
        return recoveredFailure()
                .then(
                        verified(),
                        submitted(),
                        new FailureReportAccepted(1, null),
                        new NonConformityDetermined(false, "利用量の増加による", null),
                        new IncidentResolved(null, null));
    }

    static IncidentStories recoveredFailure() {
        return failure().then(analysed(), new AnalysisConfirmed(1), recovered(false));
    }

    static CauseAnalysed analysed() {
        return new CauseAnalysed(1, "領域不足", "CAPACITY", "領域を拡張する", CONTRACTOR);
    }

    static RecoveryRecorded recovered(boolean systemModified) {
        return new RecoveryRecorded(1, "再起動した", "印刷を確認した", systemModified, null, CONTRACTOR);
    }

    static RecoveryVerified verified() {
        return new RecoveryVerified(1, VerificationResult.PASSED, null);
    }

    static FailureReportSubmitted submitted() {
        return new FailureReportSubmitted(
                1, "領域不足", "再起動した", "空き容量を監視する", List.of(), List.of(), CONTRACTOR);
    }

    IncidentStories then(IncidentEvent... events) {
        past.addAll(Arrays.asList(events));
        return this;
    }

    IncidentStories by(Role who) {
        role = who;
        return this;
    }

    IncidentStories withoutWorkRecord() {
        workRecorded = false;
        return this;
    }

    IncidentStories withoutProblem() {
        problemKnown = false;
        return this;
    }

    ResultValidator<Incident> when(IncidentCommand command) {
        WorkRecordFacts work = id -> workRecorded;
        ProblemFacts problems = (system, id) -> problemKnown;
        return new LedgerFixture<>(Incident.class, IncidentEvent.TYPE, work, problems)
                .given(past.toArray(IncidentEvent[]::new))
                .by(role)
                .when(command);
    }

    void records(IncidentCommand command, IncidentEvent... events) {
        when(command).expectEvents((Object[]) events);
    }

    void changesNothing(IncidentCommand command) {
        when(command).expectNoEvents();
    }

    void refuses(IncidentCommand command, ProblemType why) {
        when(command)
                .expectNoEvents()
                .expectException(
                        new CustomTypeSafeMatcher<Rejection>(why.name()) {
                            @Override
                            protected boolean matchesSafely(Rejection refusal) {
                                return refusal.type() == why;
                            }
                        });
    }

    IncidentState state() {
        var state = IncidentState.evolve(null, past.getFirst());
        for (var event : past.subList(1, past.size())) {
            state = IncidentState.evolve(state, event);
        }
        return state;
    }
}
