package jp.daicho.query.procurement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Track;
import org.jspecify.annotations.Nullable;

/** What the City and the prospective contractor agree on: without any price of the City. */
@Schema(
        description =
                "A negotiation as both parties see it: the City, and the prospective contractor alone")
public record NegotiationView(
        UUID procurementId,
        String title,
        Track track,
        @IdOf(Named.ORGANISATION) UUID contractor,
        List<Item> items,
        @Schema(description = "The specification for which a quotation is asked")
                @Nullable String specification,
        @Schema(description = "By which day, Asia/Tokyo") @Nullable LocalDate quotationDueOn,
        @Schema(description = "The contractor's own quotation, in yen with tax")
                @Nullable BigDecimal quotation,
        @Schema(description = "Whether both have agreed on everything") boolean settled,
        @Schema(description = "Number of its events: what If-Match compares") long version) {

    /** An item of 表1-5-1 or 表2-5-1. */
    @Schema(name = "NegotiatedItem")
    public record Item(
            String item,
            String content,
            @Nullable Instant cityAgreedAt,
            @Nullable Instant contractorAgreedAt,
            @Schema(description = "Where the contractor's agreement is on record")
                    @Nullable String minutes) {}
}
