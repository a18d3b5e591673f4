package jp.daicho.query.servicelevel;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.servicelevel.Judgement;
import org.jspecify.annotations.Nullable;

/** The month so far, in as few words as a script needs; the same answer while nothing changes. */
@Schema(description = "The month so far, for scripts that poll")
public record SlaStatus(
        @Schema(example = "2026-06") String period,
        @Schema(description = "Missed where one system is") Judgement judgement,
        List<OfSystem> systems) {

    /** One system. */
    @Schema(description = "One system")
    public record OfSystem(
            UUID systemId,
            String code,
            Judgement judgement,
            @Nullable BigDecimal availabilityPercent,
            boolean downNow,
            @Schema(description = "Codes of the items that are missed so far")
                    List<String> missed) {}
}
