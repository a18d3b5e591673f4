package jp.daicho.query.verification;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.verification.DocumentOutcome;
import jp.daicho.contract.verification.SystemDocument;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** The last check of a document. */
@Table("verification_document")
record DocumentCheckRow(
        @Key UUID verificationId,
        @Key SystemDocument document,
        DocumentOutcome outcome,
        String note,
        Instant checkedAt,
        UUID checkedBy) {}
