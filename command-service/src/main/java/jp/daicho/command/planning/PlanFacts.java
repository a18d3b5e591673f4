package jp.daicho.command.planning;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other aggregates must know of a plan, kept in the transaction of the append. */
public interface PlanFacts {

    Optional<Plan> plan(UUID planId);

    /**
     * A plan as it stands now.
     *
     * @param latestRevision 0 where nothing has been submitted
     * @param confirmedRevision the latest revision, where it is confirmed and not returned since
     * @param submittedBy who submitted the latest revision
     */
    record Plan(
            UUID systemId,
            int latestRevision,
            @Nullable Integer confirmedRevision,
            @Nullable UUID submittedBy) {}
}
