package jp.daicho.command.verification;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import jp.daicho.contract.verification.Discrepancy;
import jp.daicho.contract.verification.DiscrepancyDecided;
import jp.daicho.contract.verification.DocumentVerified;
import jp.daicho.contract.verification.ObservationsRecorded;
import jp.daicho.contract.verification.RecurrencePreventionRecorded;
import jp.daicho.contract.verification.SystemDocument;
import jp.daicho.contract.verification.VerificationConfirmed;
import jp.daicho.contract.verification.VerificationEvent;
import jp.daicho.contract.verification.VerificationReportSubmitted;
import jp.daicho.contract.verification.VerificationReturned;
import jp.daicho.contract.verification.VerificationStarted;
import org.jspecify.annotations.Nullable;

/** What an event makes of a verification that has begun. */
final class Evolving {

    private Evolving() {}

    static VerificationState after(VerificationState state, VerificationEvent event) {
        return switch (event) {
            case VerificationStarted _ -> state;
            case ObservationsRecorded e -> {
                var observed = new HashMap<>(state.observed());
                e.assets()
                        .forEach(asset ->
                                observed.compute(
                                        asset.managementNumber(),
                                        (number, before) -> Seen.after(before, asset, e.asOf())));
                yield with(state, observed, state.documents(), found(state, e.discrepancies()));
            }
            case DocumentVerified e -> {
                var documents = new HashMap<>(state.documents());
                documents.put(e.document(), e);
                var discrepancy = e.discrepancy();
                yield with(
                        state,
                        state.observed(),
                        documents,
                        found(state, discrepancy == null ? List.of() : List.of(discrepancy)));
            }
            case DiscrepancyDecided e -> {
                var known = new LinkedHashMap<>(state.discrepancies());
                known.computeIfPresent(e.discrepancyId(), (id, d) -> d.decided(e.outcome()));
                yield with(state, state.observed(), state.documents(), known);
            }
            case RecurrencePreventionRecorded e ->
                    new VerificationState(
                            state.started(),
                            state.observed(),
                            state.documents(),
                            state.discrepancies(),
                            e.measures(),
                            state.reports(),
                            state.report(),
                            state.confirmed());
            case VerificationReportSubmitted e -> reported(state, e.number(), e, false);
            case VerificationReturned _ -> reported(state, state.reports(), null, false);
            case VerificationConfirmed _ -> reported(state, state.reports(), state.report(), true);
        };
    }

    /** What is found again is open again. */
    private static SequencedMap<UUID, Known> found(
            VerificationState state, List<Discrepancy> discrepancies) {
        var known = new LinkedHashMap<>(state.discrepancies());
        discrepancies.forEach(d -> known.put(d.discrepancyId(), new Known(d, null)));
        return known;
    }

    private static VerificationState with(
            VerificationState state,
            Map<String, Seen> observed,
            Map<SystemDocument, DocumentVerified> documents,
            SequencedMap<UUID, Known> discrepancies) {
        return new VerificationState(
                state.started(),
                observed,
                documents,
                discrepancies,
                state.prevention(),
                state.reports(),
                state.report(),
                state.confirmed());
    }

    private static VerificationState reported(
            VerificationState state,
            int number,
            @Nullable VerificationReportSubmitted report,
            boolean confirmed) {
        return new VerificationState(
                state.started(),
                state.observed(),
                state.documents(),
                state.discrepancies(),
                state.prevention(),
                number,
                report,
                confirmed);
    }
}
