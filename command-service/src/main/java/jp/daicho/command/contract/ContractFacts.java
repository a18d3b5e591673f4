package jp.daicho.command.contract;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other features must know of contracts before they decide. */
public interface ContractFacts {

    /** Stays as it was read until the command is through. */
    @Nullable KnownContract contract(UUID contract);

    /** The contracts for a system, in order of their first day. */
    List<KnownContract> ofSystem(UUID system);
}
