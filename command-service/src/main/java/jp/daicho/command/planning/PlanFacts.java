package jp.daicho.command.planning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.daicho.contract.planning.PlanDocumentKind;
import org.jspecify.annotations.Nullable;

/** What other aggregates must know of a plan, kept in the transaction of the append. */
public interface PlanFacts {

    Optional<Plan> plan(UUID planId);

    /** The documents of one system, contract and fiscal year. */
    List<Plan> planning(Planning planning);

    /** What belongs together in a fiscal year. */
    record Planning(UUID systemId, UUID contractId, int fiscalYear) {}

    /**
     * A plan, implementation rules or work procedures as they stand now.
     *
     * @param latestRevision 0 where nothing has been submitted
     * @param confirmedRevision the latest revision, where it is confirmed and not returned since
     * @param approvedRevision the revision that was approved last and not returned since
     * @param submittedBy who submitted the latest revision
     */
    record Plan(
            UUID planId,
            PlanDocumentKind kind,
            Planning planning,
            int latestRevision,
            @Nullable Integer confirmedRevision,
            @Nullable Integer approvedRevision,
            @Nullable UUID submittedBy) {

        public UUID systemId() {
            return planning.systemId();
        }

        /** Whether its latest revision is approved. */
        boolean isApproved() {
            return approvedRevision != null && approvedRevision == latestRevision;
        }
    }
}
