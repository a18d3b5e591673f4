package jp.daicho.command.organisation;

import java.util.UUID;
import jp.daicho.contract.organisation.OrganisationProblem;

/** What must hold for one organisation to go into another. */
final class Merging {

    private Merging() {}

    static void check(UUID from, boolean contractor, UUID into, DirectoryFacts directory) {
        if (from.equals(into)) {
            throw OrganisationProblem.MERGE_INTO_ITSELF.because();
        }
        var target = directory.organisation(into);
        if (target == null || !target.goesOn() || target.isContractor() != contractor) {
            throw OrganisationProblem.NOT_AN_ORGANISATION.because(into);
        }
    }
}
