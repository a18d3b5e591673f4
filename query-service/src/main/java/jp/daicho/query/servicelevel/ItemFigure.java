package jp.daicho.query.servicelevel;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.MeasureKind;
import jp.daicho.contract.servicelevel.PaceForecast;
import org.jspecify.annotations.Nullable;

/** An item's figure of a period. */
@Schema(description = "An agreed item's figure of a period, with how it came about")
public record ItemFigure(
        String code,
        String name,
        @Schema(example = "AVAILABILITY_RATE") String metric,
        MeasureKind kind,
        @Schema(description = "Missed where one part is") Judgement judgement,
        @Schema(
                        description =
                                "Over the whole period, its parts added, never averaged; null of nothing, and where parts are measured in different ways")
                @Nullable BigDecimal value,
        @Schema(description = "The least that it can be, where the value may be less")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable BigDecimal lowestPossible,
        @Schema(description = "The most that it can be, where the value may be more")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable BigDecimal highestPossible,
        @Schema(description = "Of an availability: what may be down in the rest of the period")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable BigDecimal budgetLeftSeconds,
        @Schema(
                        description =
                                "Of any other item: what the period still bears, and what it comes to if the rest goes as it went so far")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable PaceForecast paceForecast,
        @Schema(description = "One for each version of the terms") List<FigurePart> parts) {

    FigurePart last() {
        return parts.getLast();
    }
}
