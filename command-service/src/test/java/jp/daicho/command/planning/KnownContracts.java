package jp.daicho.command.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.daicho.command.contract.ContractFacts;
import jp.daicho.command.platform.LedgerFixture;
import jp.daicho.contract.Role;
import jp.daicho.contract.contract.ContractTerm;
import jp.daicho.contract.contract.ContractTrack;

/**
 * Contracts of the tests' system: those that are not named are of maintenance. One for operation is
 * the operation contractor's, every other the maintenance contractor's.
 */
record KnownContracts(Map<UUID, ContractTrack> tracks) implements ContractFacts {

    @Override
    public KnownContract contract(UUID contract) {
        var track = tracks.getOrDefault(contract, ContractTrack.MAINTENANCE);
        var contractor =
                track == ContractTrack.OPERATION
                        ? Role.OPERATION_CONTRACTOR
                        : Role.MAINTENANCE_CONTRACTOR;
        return new KnownContract(
                contract,
                "第1号",
                track,
                LedgerFixture.actor(contractor).organisation(),
                List.of(LedgerFixture.SYSTEM),
                new ContractTerm(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)),
                null);
    }

    @Override
    public List<KnownContract> ofSystem(UUID system) {
        return List.of();
    }
}
