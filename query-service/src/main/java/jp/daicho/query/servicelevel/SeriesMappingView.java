package jp.daicho.query.servicelevel;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import org.jspecify.annotations.Nullable;

/** Which series of the monitoring measures which agreed item. */
@Schema(description = "The mapping of a series of the monitoring to an agreed item")
public record SeriesMappingView(
        UUID mappingId,
        @IdOf(Named.SYSTEM) UUID systemId,
        @Schema(description = "What measures, as batches name it", example = "monitor-01")
                String source,
        @Schema(
                        description = "Name of the metric in the monitoring",
                        example = "http.server.response.seconds")
                String metric,
        @Schema(
                        description = "What the series must carry, each name=value",
                        example = "[\"service.name=juki\"]")
                List<String> labels,
        @Schema(description = "Code of the agreed item", example = "response") String item,
        @Schema(description = "By which values are multiplied; as they are where left out")
                @Nullable BigDecimal factor,
        @Schema(
                        description =
                                "Of a histogram: bound up to which values are good, in the monitoring's unit")
                @Nullable BigDecimal goodUpTo,
        Instant mappedAt,
        @IdOf(Named.PERSON) UUID mappedBy,
        @Schema(description = "Since when no more is taken by it") @Nullable Instant endedAt,
        @Nullable String endReason,
        long version) {

    static final String SELECT =
            """
            SELECT m.mapping_id, m.system_id, m.source, m.metric, m.labels, m.item, m.factor, m.good_up_to,
                m.mapped_at, m.mapped_by, m.ended_at, m.end_reason, m.version
            FROM read_model.series_mapping m\
            """;
}
