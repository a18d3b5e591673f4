package jp.daicho.query.organisation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import jp.daicho.contract.organisation.Position;

/** A person of a party to a system. */
@Schema(description = "A person of a section or company that has a part in the system")
public record PartyPersonView(
        UUID personId,
        String name,
        UUID organisation,
        String organisationName,
        Position position) {}
