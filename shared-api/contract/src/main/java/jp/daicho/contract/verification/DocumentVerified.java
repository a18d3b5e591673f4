package jp.daicho.contract.verification;

import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * @param discrepancy where the document differs
 */
@EventType(
        name = "verification.DocumentVerified",
        guideline = {"IV-4.1-S1", "IV-4.1-S2"},
        ja = "システム関連資料を確認",
        en = "Document of the system checked")
public record DocumentVerified(
        SystemDocument document,
        DocumentOutcome outcome,
        String note,
        @Nullable Discrepancy discrepancy)
        implements VerificationEvent {}
