package jp.daicho.command.organisation;

import java.util.UUID;
import jp.daicho.contract.organisation.Position;

/** A person, as others must know them; {@code ended} once they have left. */
public record KnownPerson(UUID personId, UUID organisation, Position position, boolean ended) {

    boolean holds(Position office, UUID section) {
        return !ended && position == office && organisation.equals(section);
    }
}
