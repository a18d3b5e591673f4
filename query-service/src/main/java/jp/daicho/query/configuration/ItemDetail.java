package jp.daicho.query.configuration;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** An item with what it relates to and what relates to it. */
@Schema(
        description =
                "A configuration item with its relations, as it was at the instant asked about")
public record ItemDetail(
        ItemView item,
        @Schema(description = "Relations that begin at it") List<RelationView> relations,
        @Schema(description = "Relations of other items to it") List<RelationView> relatedBy,
        @Schema(description = "Number of its events: what If-Match compares") long version) {}
