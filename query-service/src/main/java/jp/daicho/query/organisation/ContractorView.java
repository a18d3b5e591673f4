package jp.daicho.query.organisation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import org.jspecify.annotations.Nullable;

/** A company. */
@Schema(description = "A contractor of the directory")
public record ContractorView(
        UUID contractorId,
        @Schema(description = "法人番号") String corporateNumber,
        String name,
        @Schema(description = "Where it went; null while it goes on") @IdOf(Named.ORGANISATION)
                @Nullable UUID mergedInto,
        @Schema(description = "Number of its events: what If-Match compares") long version) {

    static final String SELECT =
            "SELECT o.organisation_id AS contractor_id, o.code AS corporate_number, o.name, o.merged_into, o.version"
                    + " FROM read_model.organisation o";
}
