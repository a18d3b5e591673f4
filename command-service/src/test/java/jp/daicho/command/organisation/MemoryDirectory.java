package jp.daicho.command.organisation;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.daicho.command.organisation.DirectoryFacts.KnownOrganisation;
import jp.daicho.command.organisation.DirectoryFacts.KnownPerson;
import jp.daicho.contract.organisation.Position;
import jp.daicho.contract.organisation.UnitKind;
import org.jspecify.annotations.Nullable;

/** A directory that knows what a test says. */
public final class MemoryDirectory implements DirectoryFacts {

    private final Map<UUID, KnownOrganisation> organisations = new HashMap<>();
    private final Map<UUID, KnownPerson> persons = new HashMap<>();

    public MemoryDirectory unit(UUID id, UnitKind kind) {
        organisations.put(id, new KnownOrganisation(id, kind, null));
        return this;
    }

    public MemoryDirectory contractor(UUID id) {
        organisations.put(id, new KnownOrganisation(id, null, null));
        return this;
    }

    public MemoryDirectory merged(UUID id, UUID into) {
        organisations.put(id, new KnownOrganisation(id, UnitKind.SECTION, into));
        return this;
    }

    public MemoryDirectory person(UUID id, UUID organisation, Position position) {
        persons.put(id, new KnownPerson(id, organisation, position, false));
        return this;
    }

    @Override
    public @Nullable KnownOrganisation organisation(UUID organisation) {
        return organisations.get(organisation);
    }

    @Override
    public @Nullable KnownPerson person(UUID person) {
        return persons.get(person);
    }
}
