package jp.daicho.contract.procurement;

import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;
import org.jspecify.annotations.Nullable;

/** The statement of reasons was examined. */
@EventType(
        name = "procurement.ReasonStatementExamined",
        guideline = {"III-1.6-S1", "III-2.6-S1"},
        visibility = Visibility.CITY,
        ja = "特命随意契約理由書を審査",
        en = "Statement of reasons examined")
public record ReasonStatementExamined(String reference, @Nullable String note)
        implements ConclusionEvent {}
