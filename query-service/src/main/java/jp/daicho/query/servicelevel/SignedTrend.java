package jp.daicho.query.servicelevel;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.register.SystemType;
import org.jspecify.annotations.Nullable;

/** How what was signed went over 24 months. */
@Schema(
        description =
                "Confirmed monthly reports of 24 months, as they stand after restatements, of the systems that the caller may see: together, by owning section and by type of system")
public record SignedTrend(
        @Schema(example = "2024-12") String from,
        @Schema(example = "2026-11") String to,
        @Schema(description = "Each of the 24 months, the earliest first") List<Month> municipality,
        List<OfSection> sections,
        List<OfType> types) {

    /** The systems of one owning section. */
    @Schema(description = "The systems of one owning section")
    public record OfSection(
            @IdOf(Named.ORGANISATION) UUID owningSection,
            @Schema(description = "Those of the 24 months of which something is confirmed")
                    List<Month> months) {}

    /** The systems of one type. */
    @Schema(description = "The systems of one type (II-1-Y1 to Y3)")
    public record OfType(
            SystemType type,
            @Schema(description = "Those of the 24 months of which something is confirmed")
                    List<Month> months) {}

    /** One month. */
    @Schema(description = "One month: counts and seconds are added, ratios never averaged")
    public record Month(
            @Schema(example = "2026-05") String period,
            @Schema(description = "Systems of which a report on the month is confirmed")
                    long systems,
            @Schema(description = "Of these, those of which one item is missed") long systemsMissed,
            long itemsMet,
            long itemsMissed,
            @Schema(
                            description =
                                    "Items met ÷ items met or missed, in percent with four decimals, cut; null of none",
                            example = "98.3333")
                    @Nullable BigDecimal compliancePercent,
            @Schema(
                            description =
                                    "Service time without downtime ÷ service time of all availabilities, in percent with four decimals, cut; null of none",
                            example = "99.9510")
                    @Nullable BigDecimal availabilityPercent) {}
}
