package jp.daicho.contract.verification;

import java.util.UUID;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * @param number how many reports there are with it: the revision that a review of it is of
 * @param submittedBy the person, who cannot be the one that confirms it
 * @param organisation the company for which it was submitted
 * @param access how the latest information can be viewed and used
 */
@EventType(
        name = "verification.VerificationReportSubmitted",
        guideline = {"IV-4.1-S3", "IV-4.1-N3", "IV-4.1-X2"},
        ja = "現況確認の完了報告書を提出",
        en = "Completion report of the verification submitted")
public record VerificationReportSubmitted(
        int number, UUID submittedBy, UUID organisation, String summary, @Nullable String access)
        implements VerificationEvent {}
