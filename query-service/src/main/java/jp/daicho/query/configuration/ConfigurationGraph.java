package jp.daicho.query.configuration;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.configuration.AssetKind;
import org.jspecify.annotations.Nullable;

/** 関連図: which item stands how to which (IV-1.2-S7(e)). */
@Schema(description = "The relation diagram: living items that are related, and their relations")
public record ConfigurationGraph(List<Node> items, List<RelationView> relations) {

    /** An item in the diagram. */
    @Schema(name = "ConfigurationGraphItem")
    public record Node(
            UUID itemId, AssetKind kind, String managementNumber, @Nullable String name) {}
}
