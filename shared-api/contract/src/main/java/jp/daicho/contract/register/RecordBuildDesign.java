package jp.daicho.contract.register;

import java.time.Instant;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Track;
import org.jspecify.annotations.Nullable;

/**
 * What was designed when the system was built, for one track: which steps of chapter III may be
 * omitted follows from it.
 *
 * @param track {@code MAINTENANCE} or {@code OPERATION}
 * @param designMadeAtBuild whether its design document was made
 * @param includedInSystemContract whether the work is part of the contract that built the system
 */
public record RecordBuildDesign(
        Track track,
        boolean designMadeAtBuild,
        boolean includedInSystemContract,
        @Nullable Instant occurredAt)
        implements SystemCommand {

    @Override
    public void check(Checks checks) {
        checks.that(
                track == Track.MAINTENANCE || track == Track.OPERATION,
                "track",
                "MAINTENANCEかOPERATIONを指定してください。",
                "Expected MAINTENANCE or OPERATION.");
    }
}
