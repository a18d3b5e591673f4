package jp.daicho.query.servicelevel;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.servicelevel.Judgement;
import org.jspecify.annotations.Nullable;

/** A restated item in a list. */
@Schema(description = "An item of a confirmed period that was restated")
public record RestatementView(
        UUID reportId,
        @IdOf(Named.SYSTEM) UUID systemId,
        UUID slaId,
        @Schema(example = "2026-06") String period,
        @Schema(description = "Counts the restatements of the period from 1") int number,
        String item,
        String name,
        @Nullable BigDecimal valueBefore,
        @Nullable BigDecimal valueAfter,
        @Schema(description = "After less before; null where one of them is")
                @Nullable BigDecimal difference,
        Judgement judgementBefore,
        Judgement judgementAfter,
        String reason,
        Instant restatedAt,
        @IdOf(Named.PERSON) UUID restatedBy) {

    static final String SELECT =
            """
            SELECT i.report_id, i.system_id, i.sla_id, i.period, i.number, i.item, i.name, i.value_before,
                i.value_after, i.value_after - i.value_before AS difference, i.judgement_before,
                i.judgement_after, i.reason, i.restated_at, i.restated_by
            FROM read_model.restated_item i\
            """;
}
