package jp.daicho.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items in a stable order
 * @param next cursor of the page after this one, opaque and bound to the same filters and sort;
 *     {@code null} on the last page
 * @param position the position of the event log that the page was read at
 */
public record Page<T>(
        @Schema(description = "The things, in a stable order") List<T> items,
        @Schema(
                        description =
                                "Cursor of the next page, to be sent with the same filters; null on the last page")
                @Nullable String next,
        @Schema(
                        description = "Position of the event log that this page was read at",
                        implementation = String.class,
                        example = "42@3f9c1b2a")
                LogPosition position) {

    public Page {
        items = List.copyOf(items);
    }
}
