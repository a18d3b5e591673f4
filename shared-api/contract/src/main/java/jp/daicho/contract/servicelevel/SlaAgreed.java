package jp.daicho.contract.servicelevel;

import java.util.UUID;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/** A service level agreement was concluded. */
@EventType(
        name = "servicelevel.SlaAgreed",
        revision = 2,
        guideline = {"III-1.3-N6", "III-2.3-N4", "IV-3-G1"},
        ja = "サービスレベルに合意",
        en = "Service levels agreed")
public record SlaAgreed(String code, String title, @Nullable UUID contractId, SlaTerms terms)
        implements SlaEvent {}
