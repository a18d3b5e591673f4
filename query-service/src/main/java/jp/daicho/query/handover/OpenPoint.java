package jp.daicho.query.handover;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import jp.daicho.contract.Text;
import org.jspecify.annotations.Nullable;

/** Something that is still to be done. */
@Schema(description = "Something that is still to be done before, or with, the completion")
public record OpenPoint(
        Kind kind,
        @Schema(description = "What it concerns: a material's content, a question, a data set")
                @Nullable String reference,
        Text text,
        @Schema(description = "Whether the handover cannot be completed before it is done")
                boolean blocking,
        @Schema(description = "Rows of the checklist", example = "[\"IV-7.1-X1\"]")
                List<String> guideline) {

    /** What kind of thing. */
    public enum Kind {
        AGREEMENT,
        MATERIAL,
        DATA_SET,
        MEETING,
        QUESTION,
        DEFICIENCY,
        REPORT,
        STORAGE,
        SITE_VISIT
    }
}
