package jp.daicho.command.contract;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.contract.ContractTerm;
import jp.daicho.contract.contract.ContractTrack;
import org.jspecify.annotations.Nullable;

/** What other features must know of contracts before they decide. */
public interface ContractFacts {

    /** Stays as it was read until the command is through. */
    @Nullable KnownContract contract(UUID contract);

    /** The contracts for a system, in order of their first day. */
    List<KnownContract> ofSystem(UUID system);

    /**
     * A contract, as others must know it.
     *
     * @param term with the last day as it is now, also where the contract ended early
     */
    record KnownContract(
            UUID contractId,
            String number,
            ContractTrack track,
            UUID contractor,
            List<UUID> systems,
            ContractTerm term,
            @Nullable Integer nonConformityNoticeMonths) {

        public boolean isFor(UUID system) {
            return systems.contains(system);
        }
    }
}
