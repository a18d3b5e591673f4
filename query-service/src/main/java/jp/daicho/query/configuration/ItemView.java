package jp.daicho.query.configuration;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.configuration.AssetKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An item as it was at the instant asked about. */
@Schema(description = "A configuration item as it was at the instant asked about")
public record ItemView(
        UUID itemId,
        AssetKind kind,
        @Schema(description = "管理番号", example = "HW-001") String managementNumber,
        @Schema(description = "The attribute NAME, where it has one") @Nullable String name,
        ItemStatus status,
        @Schema(description = "By code of table IV-1-2-4 or one of the City's own", type = "object")
                JsonNode attributes,
        @Schema(description = "Number of the change that made it so")
                @Nullable String changeReference,
        @Schema(description = "From when it was so") Instant validFrom,
        @Schema(description = "Until when it was so; null: until now") @Nullable Instant validTo,
        @Schema(description = "From when that was known") Instant recordedFrom,
        @Schema(description = "Version of the item now, compared by If-Match", example = "1")
                long version) {

    static final String SELECT =
            """
            SELECT v.item_id, v.kind, v.management_number, v.attributes->>'NAME' AS name, v.status,
                v.attributes, v.change_reference, v.valid_from, v.valid_to, v.recorded_from, i.version
            FROM read_model.configuration_item_version v
            JOIN read_model.configuration_item i ON i.item_id = v.item_id\
            """;
}
