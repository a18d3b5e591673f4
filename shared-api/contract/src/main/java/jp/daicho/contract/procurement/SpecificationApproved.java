package jp.daicho.contract.procurement;

import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;
import jp.daicho.contract.register.Solution;
import org.jspecify.annotations.Nullable;

/**
 * The specification has been made, and reflects what it must.
 *
 * @param solution where the software came from when that was judged: X2 is asked of packages, X3 of
 *     what was developed for the City
 */
@EventType(
        name = "procurement.SpecificationApproved",
        guideline = {
            "III-1-G2",
            "III-1.3-X1",
            "III-1.3-X2",
            "III-1.3-X3",
            "III-2-G1",
            "III-2.3-X1"
        },
        visibility = Visibility.CITY,
        ja = "調達仕様書を承認",
        en = "Specification approved")
public record SpecificationApproved(int revision, Solution solution, @Nullable String note)
        implements ProcurementEvent {}
