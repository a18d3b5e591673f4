package jp.daicho.standalone.operations;

/** Current-state verifications (IV-4.1): checks, discrepancies, report and confirmation. */
final class VerificationRefusals extends RefusalScenarios {

    VerificationRefusals() {
        usually("startVerification", "verificationId: '${verificationId}'");
        usually(
                "returnVerification",
                "deficiencies: [{findingId: '${deficiencyId}', place: '2章', content: '確認日がない。'}]");
        first("startVerification", VerificationStories::contracted);
        first("decideDiscrepancy", VerificationStories::documentDiffers);
        first("returnVerification", VerificationStories::reported);
        first("confirmVerification", VerificationStories::reported);
        checks();
        discrepancies();
        completion();
        confirmed();
    }

    private void checks() {
        given("a verification", VerificationStories::started)
                .command("startVerification", "verificationId: '${newId}'")
                .refusedAs("verification-exists")
                .command("startVerification", "verificationId: '${newId}', fiscalYear: 2100")
                .refusedAs("verification-before-its-year")
                .command("recordObservations", "occurredAt: '2026-04-02T00:00:00Z'")
                .refusedAs("verification-out-of-order")
                .command("confirmVerification", "occurredAt: '2026-04-02T00:00:00Z'")
                .refusedAs("verification-out-of-order")
                .commands("confirmVerification")
                .refusedAs("documents-not-verified")
                .commands("returnVerification")
                .refusedAs("verification-report-missing")
                .commands("decideDiscrepancy")
                .refusedAs("discrepancy-unknown");
        given("a verification of assets", VerificationStories::startedWithAssets)
                .commands("confirmVerification")
                .refusedAs("observations-missing");
        given("an asset that nobody looked at", VerificationStories::overlooked)
                .commands("confirmVerification")
                .refusedAs("assets-not-observed");
    }

    private void discrepancies() {
        given("an asset that nobody recorded", VerificationStories::found)
                .commands("decideDiscrepancy")
                .refusedAs("record-still-differs")
                .command("decideDiscrepancy", "occurredAt: '2026-04-02T00:00:00Z'")
                .refusedAs("verification-out-of-order")
                .command("decideDiscrepancy", "outcome: 'TERMS_MET'")
                .refusedAs("discrepancy-outcome-unfit")
                .commands("confirmVerification")
                .refusedAs("discrepancies-open");
        given("a document that was corrected", VerificationStories::documentCorrected)
                .commands("confirmVerification")
                .refusedAs("recurrence-prevention-missing");
    }

    private void completion() {
        given("documents that are checked", VerificationStories::checked)
                .commands("confirmVerification")
                .refusedAs("verification-report-missing");
        given(
                        "a report of one who is of the section now",
                        VerificationStories::reportedByOneOfTheSection)
                .by(VerificationStories.TURNCOAT)
                .commands("returnVerification", "confirmVerification")
                .refusedAs("verification-of-own-report");
        given("a deficiency that is not put right", VerificationStories::reportedAgain)
                .commands("returnVerification")
                .refusedAs("finding-id-taken")
                .commands("confirmVerification")
                .refusedAs("verification-findings-open");
    }

    private void confirmed() {
        given("a confirmed verification", VerificationStories::confirmed)
                .commands(
                        "recordObservations",
                        "verifyDocument",
                        "decideDiscrepancy",
                        "recordRecurrencePrevention",
                        "submitVerificationReport",
                        "returnVerification")
                .refusedAs("verification-confirmed");
    }
}
