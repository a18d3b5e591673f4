package jp.daicho.contract.procurement;

import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;
import org.jspecify.annotations.Nullable;

/** The IS Section agreed with a revision of the specification. */
@EventType(
        name = "procurement.SpecificationEndorsed",
        guideline = {"III-1.3-G2", "III-1.3-N1", "III-2.3-G2", "III-2.3-N1"},
        visibility = Visibility.CITY,
        ja = "調達仕様書に同意",
        en = "Specification endorsed")
public record SpecificationEndorsed(int revision, @Nullable String note)
        implements ProcurementEvent {}
