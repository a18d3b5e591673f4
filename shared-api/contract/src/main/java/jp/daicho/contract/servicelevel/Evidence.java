package jp.daicho.contract.servicelevel;

import java.util.List;

/**
 * What is known about a service's time.
 *
 * @param outages times in which it was not to be had, in any order, overlapping or not
 * @param exclusions time that may be left out
 * @param unmonitored time for which nobody knows
 */
public record Evidence(List<Outage> outages, List<Exclusion> exclusions, List<Span> unmonitored) {

    public static final Evidence NONE = new Evidence(List.of(), List.of(), List.of());
}
