package jp.daicho.query.incident;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.Priority;
import jp.daicho.contract.servicelevel.ServiceHours;
import org.jspecify.annotations.Nullable;

/** Figures over the incidents reported in a period; what is open is counted as of the answer. */
@Schema(description = "Figures over the incidents reported in a period")
public record IncidentStatistics(
        @Schema(description = "Reported at or after") @Nullable Instant from,
        @Schema(description = "Reported before") @Nullable Instant to,
        @Schema(description = "Incidents reported") long reported,
        @Schema(description = "Of these neither resolved nor closed now") long open,
        @Schema(description = "How often these were reopened") long reopenings,
        @Schema(description = "Hours in which service time is counted") ServiceHours serviceHours,
        @Schema(description = "Time to restore over all that were restored or resolved")
                TimeToRestore timeToRestore,
        List<ByKind> byKind,
        List<ByPriority> byPriority,
        @Schema(description = "By code of the analysed cause; null: not analysed")
                List<ByCode> byCause,
        @Schema(description = "By code with which they were resolved; null: none given")
                List<ByCode> byResolution,
        @Schema(description = "By month of the report, Asia/Tokyo") List<ByMonth> byMonth,
        @Schema(description = "By system; of one system only where its statistics were asked for")
                List<BySystem> bySystem) {

    /**
     * From the beginning of the outage (or the report, where there was none) to the restoration (or
     * the resolution). Both means are {@code null} where nothing was restored yet.
     */
    @Schema(description = "Mean time from outage or report to restoration or resolution")
    public record TimeToRestore(
            @Schema(description = "How many it is the mean of") long restored,
            @Schema(
                            description = "Mean wall-clock time, whole seconds",
                            type = "string",
                            example = "PT136H")
                    @Nullable Duration meanWallClock,
            @Schema(
                            description = "Mean within service hours, whole seconds",
                            type = "string",
                            example = "PT45M")
                    @Nullable Duration meanServiceHours) {}

    /** Of one kind. */
    public record ByKind(IncidentKind kind, long reported, long open) {}

    /** Of one priority; {@code null}: not assessed. */
    public record ByPriority(@Nullable Priority priority, long reported, long open) {}

    /** Of one code. */
    public record ByCode(@Nullable String code, long reported) {}

    /** Of one month, such as {@code 2026-06}. */
    public record ByMonth(
            @Schema(example = "2026-06") String month,
            long reported,
            long open,
            TimeToRestore timeToRestore) {}

    /** Of one system. */
    public record BySystem(
            @IdOf(Named.SYSTEM) UUID systemId,
            long reported,
            long open,
            TimeToRestore timeToRestore) {}
}
