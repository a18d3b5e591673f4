package jp.daicho.query.inspection;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything about an inspection. */
@Schema(description = "An acceptance inspection with its reports, findings and payment")
public record InspectionDetail(
        InspectionView inspection,
        @Nullable Reports reports,
        @Schema(description = "The specification by which was inspected")
                @Nullable String specification,
        List<Finding> findings,
        @Schema(description = "What was wanting when it failed last; none once it passed")
                List<String> deficiencies,
        @Schema(description = "What the inspector wrote beside the pass") @Nullable String note,
        @Nullable Payment payment,
        @Schema(description = "Number of its events: what If-Match compares") long version) {

    /** What was attached last. */
    @Schema(name = "InspectedReports")
    public record Reports(
            String workReport,
            String reference,
            @Nullable String sha256,
            @Schema(description = "Work report of the ledger; absent for a document alone")
                    @Nullable UUID workReportId,
            List<UUID> workRecords,
            List<UUID> serviceReports,
            List<UUID> improvementPlans,
            Instant attachedAt) {}

    /** How a requirement was found. */
    @Schema(name = "InspectionFinding")
    public record Finding(int number, String requirement, boolean met, @Nullable String remark) {}

    /** What was claimed, verified and paid, in yen with tax. */
    @Schema(name = "InspectionPayment")
    public record Payment(
            @Schema(description = "Reference of the claim") @Nullable String claim,
            @Nullable BigDecimal claimed,
            @Nullable BigDecimal verified,
            @Schema(description = "By what it was verified") @Nullable String basis,
            @Nullable BigDecimal paid,
            @Schema(description = "Asia/Tokyo") @Nullable LocalDate paidOn,
            @Schema(description = "Reference of the payment") @Nullable String payment) {}
}
