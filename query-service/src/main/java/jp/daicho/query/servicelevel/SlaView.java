package jp.daicho.query.servicelevel;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import org.jspecify.annotations.Nullable;

/** An agreement in a list. */
@Schema(description = "A service level agreement")
public record SlaView(
        UUID slaId,
        @IdOf(Named.SYSTEM) UUID systemId,
        String code,
        String title,
        @Nullable UUID contractId,
        Instant agreedAt,
        LocalDate effectiveFrom,
        @Schema(description = "Last day by the latest terms; null: open")
                @Nullable LocalDate effectiveTo,
        @Schema(example = "Asia/Tokyo") String timeZone,
        @Schema(description = "How many items the latest terms have") int items,
        @Schema(description = "1, and one more for each amendment") int termsVersions,
        @Schema(description = "Number of its events: what If-Match compares") long version) {

    static final String SELECT =
            """
            SELECT s.sla_id, s.system_id, s.code, s.title, s.contract_id, s.agreed_at, s.effective_from,
                s.effective_to, s.time_zone, s.items, s.terms_versions, s.version
            FROM read_model.sla s\
            """;
}
