package jp.daicho.command.verification;

import java.util.List;
import java.util.stream.Collectors;
import jp.daicho.command.configuration.RecordedAssetFacts;
import jp.daicho.command.review.ReviewFacts;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.verification.SystemDocument;
import jp.daicho.contract.verification.VerificationProblem;
import jp.daicho.contract.verification.VerificationReportSubmitted;
import jp.daicho.contract.verification.VerificationTarget;

/** What a verification needs to be complete: IV-4.1-X1 and X2. */
final class Completion {

    private Completion() {}

    /** The report by which it is complete. */
    static VerificationReportSubmitted of(
            VerificationState state,
            Occasion occasion,
            Ledger ledger,
            ReviewFacts.Standing standing) {
        everythingChecked(state, occasion, ledger);
        var open =
                state.discrepancies().values().stream()
                        .filter(d -> d.isOpen() && !d.discrepancy().kind().isAdvisory())
                        .toList();
        if (!open.isEmpty()) {
            throw VerificationProblem.DISCREPANCIES_OPEN.because(
                    open.size(), open.getFirst().discrepancy().subject());
        }
        if (state.prevention() == null
                && state.discrepancies().values().stream()
                        .anyMatch(d -> d.discrepancy().kind().isOfTheRecord())) {
            throw VerificationProblem.PREVENTION_MISSING.because();
        }
        var report = reportOfAnother(state, occasion);
        if (standing.openFindings() > 0) {
            throw VerificationProblem.FINDINGS_OPEN.because(standing.openFindings());
        }
        return report;
    }

    /** Who submitted a report does not decide on it, nor does anybody of the same organisation. */
    static VerificationReportSubmitted reportOfAnother(VerificationState state, Occasion occasion) {
        var report = state.report();
        if (report == null) {
            throw VerificationProblem.REPORT_MISSING.because();
        }
        if (report.submittedBy().equals(occasion.actor().person())
                || report.organisation().equals(occasion.actor().organisation())) {
            throw VerificationProblem.OWN_REPORT.because();
        }
        return report;
    }

    private static void everythingChecked(
            VerificationState state, Occasion occasion, Ledger ledger) {
        var started = state.started();
        if (started.targets().stream()
                .anyMatch(
                        t -> t.toBeChecked() && t.target().equals(VerificationTarget.DOCUMENTS))) {
            for (var document : SystemDocument.values()) {
                if (document != SystemDocument.OTHER && !state.documents().containsKey(document)) {
                    throw VerificationProblem.DOCUMENTS_NOT_VERIFIED.because(document.label());
                }
            }
        }
        if (started.assetKinds().isEmpty()) {
            return;
        }
        if (state.observed().isEmpty()) {
            throw VerificationProblem.OBSERVATIONS_MISSING.because();
        }
        var unseen = unseen(state, occasion, ledger);
        if (!unseen.isEmpty()) {
            throw VerificationProblem.ASSETS_NOT_OBSERVED.because(unseen.size(), unseen.getFirst());
        }
    }

    /**
     * What was in the configuration when the verification began, is still, and nobody looked at.
     */
    private static List<String> unseen(VerificationState state, Occasion occasion, Ledger ledger) {
        var started = state.started();
        var before =
                ledger.ofKinds(started.assetKinds(), started.asOf()).stream()
                        .map(RecordedAssetFacts.RecordedAsset::itemId)
                        .collect(Collectors.toSet());
        return ledger.ofKinds(started.assetKinds(), occasion.occurredAt()).stream()
                .filter(asset -> before.contains(asset.itemId()))
                .map(RecordedAssetFacts.RecordedAsset::managementNumber)
                .filter(number -> !state.observed().containsKey(number))
                .sorted()
                .toList();
    }
}
