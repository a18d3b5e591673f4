package jp.daicho.query.access;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Role;

/** The caller. */
@Schema(description = "Who the caller is, and in which capacities they may act now")
public record MeView(
        UUID person,
        String name,
        UUID organisation,
        String organisationName,
        @Schema(description = "Roles for the whole municipality") List<Role> municipalRoles,
        @Schema(description = "Roles on single systems") List<OnSystem> systems) {

    /** Roles on one system. */
    @Schema(description = "The caller's roles on one system")
    public record OnSystem(UUID systemId, String code, String name, List<Role> roles) {}
}
