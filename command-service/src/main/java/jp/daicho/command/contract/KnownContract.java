package jp.daicho.command.contract;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.contract.ContractTerm;
import jp.daicho.contract.contract.ContractTrack;
import org.jspecify.annotations.Nullable;

/**
 * A contract, as others must know it.
 *
 * @param term with the last day as it is now, also where the contract ended early
 */
public record KnownContract(
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
