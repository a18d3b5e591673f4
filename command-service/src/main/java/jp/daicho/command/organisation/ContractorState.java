package jp.daicho.command.organisation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.daicho.contract.organisation.ContractorCommand;
import jp.daicho.contract.organisation.ContractorEvent;
import jp.daicho.contract.organisation.ContractorMerged;
import jp.daicho.contract.organisation.ContractorRegistered;
import jp.daicho.contract.organisation.ContractorRenamed;
import jp.daicho.contract.organisation.MergeContractor;
import jp.daicho.contract.organisation.OrganisationProblem;
import jp.daicho.contract.organisation.RegisterContractor;
import jp.daicho.contract.organisation.RenameContractor;
import org.jspecify.annotations.Nullable;

/** What decisions about a contractor need. */
record ContractorState(String name, @Nullable UUID mergedInto) {

    static List<ContractorEvent> register(RegisterContractor command) {
        return List.of(new ContractorRegistered(command.corporateNumber(), command.name()));
    }

    List<ContractorEvent> decide(
            ContractorCommand command, UUID contractor, DirectoryFacts directory) {
        if (mergedInto != null) {
            if (command instanceof MergeContractor merge && merge.into().equals(mergedInto)) {
                return List.of();
            }
            throw OrganisationProblem.ORGANISATION_MERGED.because(mergedInto);
        }
        return switch (command) {
            case RegisterContractor again ->
                    throw new IllegalStateException("Registered twice: " + again.corporateNumber());
            case RenameContractor rename ->
                    rename.name().equals(name)
                            ? List.of()
                            : List.of(new ContractorRenamed(rename.name()));
            case MergeContractor merge -> {
                Merging.check(contractor, true, merge.into(), directory);
                yield List.of(new ContractorMerged(merge.into(), merge.reason()));
            }
        };
    }

    static ContractorState evolve(@Nullable ContractorState state, ContractorEvent event) {
        return switch (event) {
            case ContractorRegistered registered -> new ContractorState(registered.name(), null);
            case ContractorRenamed renamed ->
                    new ContractorState(renamed.name(), Objects.requireNonNull(state).mergedInto);
            case ContractorMerged merged ->
                    new ContractorState(Objects.requireNonNull(state).name, merged.into());
        };
    }
}
