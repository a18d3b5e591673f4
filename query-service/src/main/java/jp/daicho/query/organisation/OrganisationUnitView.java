package jp.daicho.query.organisation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.organisation.UnitKind;
import org.jspecify.annotations.Nullable;

/** A unit of the City's organisation. */
@Schema(description = "A section, office or body of the directory")
public record OrganisationUnitView(
        UUID organisationUnitId,
        String code,
        String name,
        UnitKind kind,
        @Schema(description = "Where it went; null while it goes on") @IdOf(Named.ORGANISATION)
                @Nullable UUID mergedInto,
        @Schema(description = "Roles that its members have for the whole municipality")
                List<String> municipalRoles,
        @Schema(description = "Number of its events: what If-Match compares") long version) {

    static final String SELECT =
            "SELECT o.organisation_id AS organisation_unit_id, o.code, o.name, o.unit_kind AS kind, o.merged_into,"
                    + " o.municipal_roles, o.version FROM read_model.organisation o";
}
