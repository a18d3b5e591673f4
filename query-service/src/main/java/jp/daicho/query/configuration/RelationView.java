package jp.daicho.query.configuration;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.configuration.RelationKind;
import org.jspecify.annotations.Nullable;

/** A relation as it was at the instant asked about. */
@Schema(description = "A relation: the source stands to the target in the way of its kind")
public record RelationView(
        UUID relationId,
        RelationKind kind,
        UUID sourceItemId,
        UUID targetItemId,
        Instant validFrom,
        @Schema(description = "From when it is no longer there; null while it lasts")
                @Nullable Instant validTo) {

    static final String SELECT =
            """
            SELECT r.relation_id, r.kind, r.source_item_id, r.target_item_id, r.valid_from,
                CASE WHEN r.end_recorded_at <= :knownAt THEN r.valid_to END AS valid_to
            FROM read_model.configuration_relation r\
            """;
}
