package jp.daicho.contract.servicelevel;

import jp.daicho.contract.EventType;

/** Other terms hold from {@code terms.effectiveFrom} on. */
@EventType(
        name = "servicelevel.SlaAmended",
        revision = 2,
        guideline = {"IV-1.6-N4", "IV-2.5-N5", "IV-3-G2"},
        ja = "サービスレベル合意を変更",
        en = "Service level agreement amended")
public record SlaAmended(SlaTerms terms, String reason) implements SlaEvent {}
