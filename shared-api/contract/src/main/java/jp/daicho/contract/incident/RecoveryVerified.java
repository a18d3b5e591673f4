package jp.daicho.contract.incident;

import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/** The owning section checked that recovery. */
@EventType(
        name = "incident.RecoveryVerified",
        guideline = {"IV-1.4-F4", "IV-2.4-F4"},
        ja = "復旧結果を確認",
        en = "Recovery verified")
public record RecoveryVerified(int number, VerificationResult result, @Nullable String findings)
        implements IncidentEvent {}
