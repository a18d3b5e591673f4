package jp.daicho.command.organisation;

import java.util.UUID;
import jp.daicho.contract.organisation.Position;
import jp.daicho.contract.organisation.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * What other features must know of the directory before they decide. An organisation that was read
 * stays as it is until the command is through.
 */
public interface DirectoryFacts {

    @Nullable KnownOrganisation organisation(UUID organisation);

    @Nullable KnownPerson person(UUID person);

    /** Who goes on where an organisation was merged, over all mergers; itself where it was not. */
    default UUID goingOn(UUID organisation) {
        var last = organisation;
        var known = organisation(last);
        while (known != null && known.mergedInto() instanceof UUID into) {
            last = into;
            known = organisation(last);
        }
        return last;
    }

    /**
     * A unit or contractor, as others must know it.
     *
     * @param unitKind {@code null} of a contractor
     * @param mergedInto where it went; {@code null} while it goes on
     */
    record KnownOrganisation(
            UUID organisationId, @Nullable UnitKind unitKind, @Nullable UUID mergedInto) {

        public boolean isContractor() {
            return unitKind == null;
        }

        public boolean goesOn() {
            return mergedInto == null;
        }
    }

    /** A person, as others must know them; {@code ended} once they have left. */
    record KnownPerson(UUID personId, UUID organisation, Position position, boolean ended) {

        boolean holds(Position office, UUID section) {
            return !ended && position == office && organisation.equals(section);
        }
    }
}
