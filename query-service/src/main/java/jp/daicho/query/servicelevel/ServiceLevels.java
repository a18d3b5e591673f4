package jp.daicho.query.servicelevel;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.servicelevel.Judgement;
import org.jspecify.annotations.Nullable;

/** A system's service levels of a period. */
@Schema(description = "A system's service levels of a period: every figure explains itself")
public record ServiceLevels(
        @IdOf(Named.SYSTEM) UUID systemId,
        @Schema(description = "2026-06, FY2026-Q1, FY2026-H1 or FY2026", example = "2026-06")
                String period,
        LocalDate firstDay,
        LocalDate lastDay,
        @Schema(description = "To when it is judged; of a period in progress the last full minute")
                Instant judgedUntil,
        boolean inProgress,
        @Schema(description = "Missed where one item is") Judgement judgement,
        @Schema(description = "The service is down at this moment") boolean downNow,
        @Schema(description = "Data by which days were judged", example = "JP-2027")
                String calendarVersion,
        List<OfAgreement> agreements,
        @Schema(
                        description =
                                "The reports on the period and on each of its months so far, by agreement; left out for those who may not read reports")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable List<PeriodReport> reports) {

    ServiceLevels with(List<PeriodReport> made) {
        return new ServiceLevels(
                systemId,
                period,
                firstDay,
                lastDay,
                judgedUntil,
                inProgress,
                judgement,
                downNow,
                calendarVersion,
                agreements,
                made);
    }

    /** The figures of one agreement. */
    @Schema(description = "The figures of one agreement")
    public record OfAgreement(UUID slaId, String code, String title, List<ItemFigure> items) {}
}
