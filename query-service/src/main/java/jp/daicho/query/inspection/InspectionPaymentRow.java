package jp.daicho.query.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** What was claimed, verified and paid, in yen. */
@Table("inspection_payment")
record InspectionPaymentRow(
        @Key UUID inspectionId,
        UUID systemId,
        @Nullable String claim,
        @Nullable BigDecimal claimed,
        @Nullable BigDecimal verified,
        @Nullable String basis,
        @Nullable BigDecimal paid,
        @Nullable LocalDate paidOn,
        @Nullable String payment) {

    static InspectionPaymentRow none(UUID inspection, UUID system) {
        return new InspectionPaymentRow(
                inspection, system, null, null, null, null, null, null, null);
    }
}
