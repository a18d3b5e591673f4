package jp.daicho.query.proof;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which events a bundle has; without any of these it has the whole log. */
record BundleFilter(
        @Schema(description = "Events that concern this system") @Nullable UUID system,
        @Schema(
                        description = "Recorded at this moment or later",
                        example = "2026-04-01T00:00:00+09:00")
                @Nullable Instant recordedFrom,
        @Schema(description = "Recorded before this moment") @Nullable Instant recordedTo) {

    boolean isEmpty() {
        return system == null && recordedFrom == null && recordedTo == null;
    }

    /** What was asked for, to be read by people. */
    String words() {
        var words = new ArrayList<String>();
        if (system != null) {
            words.add("system " + system);
        }
        if (recordedFrom != null) {
            words.add("recorded from " + recordedFrom);
        }
        if (recordedTo != null) {
            words.add("recorded before " + recordedTo);
        }
        return String.join(", ", words);
    }
}
