package jp.daicho.query.handover;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import jp.daicho.contract.Text;
import jp.daicho.contract.reference.ReferenceRow;
import jp.daicho.contract.reference.ReferenceTables;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A row of 表7-1-1 as agreed, and how far its handover has come. */
@Schema(name = "HandoverMaterial")
public record MaterialView(
        @Schema(example = "HANDOVER_DOCUMENT") String material,
        @Schema(description = "Names the row in paths", example = "HANDOVER_MATERIAL_LIST")
                String content,
        @Schema(description = "The guideline's words, or the title that the parties gave")
                Text label,
        @Nullable LocalDate dueOn,
        @Nullable String way,
        @Nullable String responsible,
        @Nullable String reasonNotNeeded,
        @Nullable Instant deliveredAt,
        @Nullable String delivery,
        @Schema(type = "array") JsonNode files,
        @Nullable Instant acceptedAt,
        @Nullable String acceptance,
        @Nullable Instant storedAt,
        @Nullable String storagePlace,
        @Nullable String storageWay) {

    static MaterialView of(HandoverMaterialRow row) {
        return new MaterialView(
                row.material(),
                row.content(),
                label(row),
                row.dueOn(),
                row.way(),
                row.responsible(),
                row.reasonNotNeeded(),
                row.deliveredAt(),
                row.delivery(),
                row.files(),
                row.acceptedAt(),
                row.acceptance(),
                row.storedAt(),
                row.storagePlace(),
                row.storageWay());
    }

    static Text label(HandoverMaterialRow row) {
        return row.title() != null
                ? new Text(row.title(), row.title())
                : ReferenceTables.table("IV-7-1-1")
                        .row(row.content())
                        .map(ReferenceRow::label)
                        .orElseGet(() -> new Text(row.content(), row.content()));
    }
}
