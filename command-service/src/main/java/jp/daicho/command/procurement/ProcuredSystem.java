package jp.daicho.command.procurement;

import java.util.Set;
import jp.daicho.contract.Track;
import jp.daicho.contract.procurement.ProcurementStep;
import jp.daicho.contract.register.DataClass;
import jp.daicho.contract.register.Solution;

/**
 * What a procurement must know of its system.
 *
 * @param jointlySupervised LGWAN-connected or of resident information (III-1.3-G2)
 * @param designed tracks whose design was made when the system was built
 * @param included tracks whose work is part of the contract that built the system
 */
record ProcuredSystem(
        Solution solution,
        boolean critical,
        boolean jointlySupervised,
        Set<DataClass> dataClasses,
        Set<Track> designed,
        Set<Track> included) {

    /** Whether what lets the step be left out holds, for both tracks of a combined procurement. */
    boolean lets(ProcurementStep step, Track track) {
        var tracks = step.isIncludedInBuild() ? included : designed;
        return step.canBeSkipped()
                && switch (track) {
                    case MAINTENANCE, OPERATION -> tracks.contains(track);
                    case COMBINED ->
                            tracks.contains(Track.MAINTENANCE) && tracks.contains(Track.OPERATION);
                };
    }
}
