package jp.daicho.command.organisation;

import java.util.UUID;
import jp.daicho.contract.organisation.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * A unit or contractor, as others must know it.
 *
 * @param unitKind {@code null} of a contractor
 * @param mergedInto where it went; {@code null} while it goes on
 */
public record KnownOrganisation(
        UUID organisationId, @Nullable UnitKind unitKind, @Nullable UUID mergedInto) {

    public boolean isContractor() {
        return unitKind == null;
    }

    public boolean goesOn() {
        return mergedInto == null;
    }
}
