package jp.daicho.command.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a contract is one for a system over a period: told by the contracts, which stand on this
 * feature.
 */
public interface ContractCoverFacts {

    boolean covers(UUID contract, UUID system, LocalDate from, @Nullable LocalDate until);
}
