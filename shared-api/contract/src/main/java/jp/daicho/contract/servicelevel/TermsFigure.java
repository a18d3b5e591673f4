package jp.daicho.contract.servicelevel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item's figure of the days on which one version of the terms holds.
 *
 * @param agreed the days and what was agreed for them
 * @param shown the figure against the target of these terms
 * @param samples what was measured; of an availability what probes told, which is not its figure
 * @param availability of an availability: the seconds, and how they came about
 * @param recoveries of a recovery time: each, also those that do not count
 */
public record TermsFigure(
        AgreedPart agreed,
        Shown shown,
        RollUp samples,
        @Nullable AvailabilityPart availability,
        List<Recovery> recoveries) {}
