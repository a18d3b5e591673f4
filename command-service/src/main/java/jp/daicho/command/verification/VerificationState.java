package jp.daicho.command.verification;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.UUID;
import jp.daicho.command.configuration.RecordedAssetFacts;
import jp.daicho.command.review.ReviewFacts;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.calendar.FiscalYear;
import jp.daicho.contract.verification.ConfirmVerification;
import jp.daicho.contract.verification.DecideDiscrepancy;
import jp.daicho.contract.verification.Discrepancy;
import jp.daicho.contract.verification.DiscrepancyDecided;
import jp.daicho.contract.verification.DiscrepancyKind;
import jp.daicho.contract.verification.DiscrepancyOutcome;
import jp.daicho.contract.verification.DocumentOutcome;
import jp.daicho.contract.verification.DocumentVerified;
import jp.daicho.contract.verification.ObservationsRecorded;
import jp.daicho.contract.verification.ObservedAsset;
import jp.daicho.contract.verification.RecordObservations;
import jp.daicho.contract.verification.RecordRecurrencePrevention;
import jp.daicho.contract.verification.RecurrencePreventionRecorded;
import jp.daicho.contract.verification.ReturnVerification;
import jp.daicho.contract.verification.StartVerification;
import jp.daicho.contract.verification.SubmitVerificationReport;
import jp.daicho.contract.verification.SystemDocument;
import jp.daicho.contract.verification.VerificationConfirmed;
import jp.daicho.contract.verification.VerificationEvent;
import jp.daicho.contract.verification.VerificationProblem;
import jp.daicho.contract.verification.VerificationReportSubmitted;
import jp.daicho.contract.verification.VerificationReturned;
import jp.daicho.contract.verification.VerificationStarted;
import jp.daicho.contract.verification.VerifyDocument;
import org.jspecify.annotations.Nullable;

/**
 * How far a verification has come. When it is complete is in {@link Completion}.
 *
 * @param observed what was seen of each, by management number
 * @param documents what was found of each
 * @param discrepancies by id, in the order in which they were found first
 * @param prevention whether measures against recurrence are recorded
 * @param reports how many were submitted
 * @param report the one that stands; {@code null} before, and once it was returned
 */
record VerificationState(
        VerificationStarted started,
        Map<String, Seen> observed,
        Map<SystemDocument, DocumentVerified> documents,
        SequencedMap<UUID, Known> discrepancies,
        @Nullable String prevention,
        int reports,
        @Nullable VerificationReportSubmitted report,
        boolean confirmed) {

    VerificationState {
        observed = Map.copyOf(observed);
        documents = Map.copyOf(documents);
        discrepancies = Collections.unmodifiableSequencedMap(discrepancies);
    }

    static List<VerificationEvent> start(StartVerification command, Occasion occasion) {
        var begins = new FiscalYear(command.fiscalYear()).firstDay();
        if (occasion.occurredOn().isBefore(begins)) {
            throw VerificationProblem.BEFORE_ITS_YEAR
                    .because(begins, occasion.occurredOn())
                    .at("/fiscalYear");
        }
        return List.of(
                new VerificationStarted(
                        command.track(),
                        command.fiscalYear(),
                        new FiscalYear(command.fiscalYear()).lastDay(),
                        command.method(),
                        command.targets(),
                        command.assetKinds(),
                        occasion.occurredAt()));
    }

    List<VerificationEvent> decide(
            RecordObservations command, UUID id, Occasion occasion, Ledger ledger) {
        mustBeUnderWay();
        mustNotBeBefore(started.asOf(), occasion);
        var numbers = command.assets().stream().map(ObservedAsset::managementNumber).toList();
        var recorded = new HashMap<String, RecordedAssetFacts.RecordedAsset>();
        for (var asset : ledger.numbered(numbers, occasion.occurredAt())) {
            recorded.put(asset.managementNumber(), asset);
        }
        var found =
                command.assets().stream()
                        .flatMap(asset ->
                                Comparing.discrepancies(
                                        id,
                                        asset,
                                        recorded.get(asset.managementNumber()),
                                        occasion.occurredOn())
                                        .stream())
                        .toList();
        return List.of(new ObservationsRecorded(command.assets(), occasion.occurredAt(), found));
    }

    List<VerificationEvent> decide(VerifyDocument command, UUID id) {
        mustBeUnderWay();
        var discrepancy =
                command.outcome() != DocumentOutcome.DIFFERS
                        ? null
                        : new Discrepancy(
                                Discrepancy.idOf(
                                        id,
                                        DiscrepancyKind.DOCUMENT_DIFFERS,
                                        command.document().name()),
                                DiscrepancyKind.DOCUMENT_DIFFERS,
                                command.document().name(),
                                null,
                                List.of(),
                                command.note());
        var event =
                new DocumentVerified(
                        command.document(), command.outcome(), command.note(), discrepancy);
        return event.equals(documents.get(command.document())) ? List.of() : List.of(event);
    }

    List<VerificationEvent> decide(DecideDiscrepancy command, Occasion occasion, Ledger ledger) {
        mustBeUnderWay();
        var known = discrepancies.get(command.discrepancyId());
        if (known == null) {
            throw VerificationProblem.DISCREPANCY_UNKNOWN.because(command.discrepancyId());
        }
        var discrepancy = known.discrepancy();
        if (!discrepancy.kind().canEndAs(command.outcome())) {
            throw VerificationProblem.OUTCOME_UNFIT.because(
                    command.outcome().label(), discrepancy.kind().label());
        }
        if (command.outcome() == DiscrepancyOutcome.CORRECTED) {
            mustSayWhatWasObserved(discrepancy, occasion, ledger);
        }
        return List.of(
                new DiscrepancyDecided(
                        command.discrepancyId(),
                        command.outcome(),
                        command.explanation(),
                        command.impact()));
    }

    /** The record as it is now, beside what was observed last. */
    private void mustSayWhatWasObserved(Discrepancy discrepancy, Occasion occasion, Ledger ledger) {
        var seen = observed.get(discrepancy.subject());
        if (discrepancy.kind() == DiscrepancyKind.DOCUMENT_DIFFERS || seen == null) {
            return;
        }
        mustNotBeBefore(seen.at(), occasion);
        var recorded =
                ledger.numbered(List.of(discrepancy.subject()), occasion.occurredAt()).stream()
                        .findFirst()
                        .orElse(null);
        if (Comparing.ofTheRecord(seen.asset(), recorded) != null) {
            throw VerificationProblem.RECORD_STILL_DIFFERS.because(discrepancy.subject());
        }
    }

    List<VerificationEvent> decide(RecordRecurrencePrevention command) {
        mustBeUnderWay();
        return command.measures().equals(prevention)
                ? List.of()
                : List.of(new RecurrencePreventionRecorded(command.measures()));
    }

    List<VerificationEvent> decide(SubmitVerificationReport command, Occasion occasion) {
        mustBeUnderWay();
        if (report != null
                && report.summary().equals(command.summary())
                && Objects.equals(report.access(), command.access())) {
            return List.of();
        }
        return List.of(
                new VerificationReportSubmitted(
                        reports + 1,
                        occasion.actor().person(),
                        occasion.actor().organisation(),
                        command.summary(),
                        command.access()));
    }

    List<VerificationEvent> decide(ReturnVerification command, Occasion occasion) {
        mustBeUnderWay();
        var returned = Completion.reportOfAnother(this, occasion);
        return List.of(new VerificationReturned(returned.number(), command.deficiencies()));
    }

    List<VerificationEvent> decide(
            ConfirmVerification command,
            Occasion occasion,
            Ledger ledger,
            ReviewFacts.Standing standing) {
        if (confirmed) {
            return List.of();
        }
        mustNotBeBefore(started.asOf(), occasion);
        observed.values().forEach(seen -> mustNotBeBefore(seen.at(), occasion));
        var number = Completion.of(this, occasion, ledger, standing).number();
        return List.of(
                new VerificationConfirmed(
                        number, occasion.occurredOn().isAfter(started.dueOn()), command.note()));
    }

    /**
     * What is compared is the configuration as of the occasion: one before what was seen would be
     * compared with what has been put right since, or has come since.
     */
    private static void mustNotBeBefore(Instant seen, Occasion occasion) {
        if (occasion.occurredAt().isBefore(seen)) {
            throw VerificationProblem.OUT_OF_ORDER
                    .because(seen, occasion.occurredAt())
                    .at("/occurredAt");
        }
    }

    private void mustBeUnderWay() {
        if (confirmed) {
            throw VerificationProblem.NOT_UNDER_WAY.because();
        }
    }

    static VerificationState evolve(@Nullable VerificationState state, VerificationEvent event) {
        if (event instanceof VerificationStarted e) {
            return new VerificationState(
                    e, Map.of(), Map.of(), new LinkedHashMap<>(), null, 0, null, false);
        }
        return Evolving.after(requireNonNull(state), event);
    }
}
