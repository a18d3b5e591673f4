package jp.daicho.query.calendar;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** A version of the calendar. */
@Schema(description = "A version of the calendar, as figures name it")
public record CalendarVersionView(
        @Schema(description = "Number of the event that made it") long number,
        @Schema(
                        description =
                                "The same closure days have the same name, whoever computes it",
                        example = "JP-2027+3f9a0c51be72")
                String version,
        Instant since) {

    static final String SELECT =
            "SELECT v.number, v.version, v.since FROM read_model.calendar_version v";
}
