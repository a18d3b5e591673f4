package jp.daicho.command.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other features must know of the directory before they decide. An organisation that was read
 * stays as it is until the command is through.
 */
public interface DirectoryFacts {

    @Nullable KnownOrganisation organisation(UUID organisation);

    @Nullable KnownPerson person(UUID person);
}
