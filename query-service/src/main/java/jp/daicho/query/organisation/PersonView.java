package jp.daicho.query.organisation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.organisation.Position;
import org.jspecify.annotations.Nullable;

/** A person, with what the directory keeps encrypted. */
@Schema(description = "A person of the directory; a pseudonym and nothing else of who was erased")
public record PersonView(
        UUID personId,
        String name,
        UUID organisation,
        String organisationName,
        Position position,
        @Nullable String login,
        @Nullable String email,
        @Nullable String telephone,
        List<String> municipalRoles,
        @Schema(description = "Has left and may not sign in") boolean ended,
        @Schema(description = "Personal values cannot be read any more, by anybody") boolean erased,
        @Schema(description = "Number of its events: what If-Match compares") long version) {}
