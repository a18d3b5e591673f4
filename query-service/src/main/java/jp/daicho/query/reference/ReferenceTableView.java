package jp.daicho.query.reference;

import io.swagger.v3.oas.annotations.media.Schema;
import jp.daicho.contract.Text;
import jp.daicho.contract.reference.ReferenceTable;
import org.jspecify.annotations.Nullable;

/** A table of the guideline in a list. */
@Schema(description = "A numbered table of the guideline")
public record ReferenceTableView(
        @Schema(description = "Chapter and number", example = "IV-1-1-2") String tableId,
        @Schema(description = "Its title as the guideline has it") Text title,
        @Schema(description = "MAINTENANCE or OPERATION; absent where it serves both")
                @Nullable String track,
        @Schema(description = "Given as an example, so that other values are possible")
                boolean example,
        @Schema(description = "How many rows it has") int rows) {

    static ReferenceTableView of(ReferenceTable table) {
        return new ReferenceTableView(
                table.id(), table.title(), table.track(), table.example(), table.rows().size());
    }
}
