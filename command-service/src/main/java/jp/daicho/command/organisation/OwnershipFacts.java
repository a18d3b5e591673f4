package jp.daicho.command.organisation;

import java.util.UUID;

/** Which systems a section owns: told by the register, which stands on this feature. */
public interface OwnershipFacts {

    boolean owns(UUID section, UUID system);
}
