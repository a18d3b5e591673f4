package jp.daicho.query.calendar;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import org.jspecify.annotations.Nullable;

/** A closure day of the installation's own. */
@Schema(description = "A closure day of the installation's own, also one that was withdrawn")
public record ClosureView(
        LocalDate day,
        @Schema(description = "Number of the calendar's event that recorded it") long number,
        @Schema(example = "開庁記念日") String name,
        @Schema(description = "Where it is laid down", example = "庁舎管理規則第3条") String source,
        Instant recordedAt,
        @IdOf(Named.PERSON) UUID recordedBy,
        @Schema(description = "It is not withdrawn") boolean standing,
        @Nullable Instant withdrawnAt,
        @IdOf(Named.PERSON) @Nullable UUID withdrawnBy,
        @Schema(description = "Why it was withdrawn") @Nullable String withdrawnFor) {

    static final String SELECT =
            """
            SELECT c.day, c.number, c.name, c.source, c.recorded_at, c.recorded_by, c.standing, c.withdrawn_at,
                c.withdrawn_by, c.withdrawn_for
            FROM read_model.closure_day c\
            """;
}
