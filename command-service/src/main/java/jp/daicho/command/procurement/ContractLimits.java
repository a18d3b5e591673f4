package jp.daicho.command.procurement;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import jp.daicho.contract.procurement.ContractAuthority;

/**
 * Up to which planned price an officer concludes contracts, by the Contract Affairs Regulations of
 * the municipality (III-1.6-N1, III-2.6-N1). What they do not say, is not judged.
 *
 * @param upTo in yen with tax; the last officer of each kind has no limit
 */
record ContractLimits(Map<ContractAuthority, BigDecimal> upTo) {

    static final ContractLimits UNKNOWN = new ContractLimits(Map.of());

    ContractLimits {
        upTo = Map.copyOf(upTo);
    }

    /**
     * Whether the officer is the one for a contract of one or several fiscal years and that price.
     */
    boolean isProper(ContractAuthority authority, boolean severalYears, BigDecimal price) {
        var officers =
                Arrays.stream(ContractAuthority.values())
                        .filter(officer -> officer.ofSeveralYears() == severalYears)
                        .toList();
        for (var officer : officers) {
            var limit = upTo.get(officer);
            if (limit == null) {
                return officers.indexOf(authority) >= officers.indexOf(officer);
            }
            if (price.compareTo(limit) <= 0) {
                return authority == officer;
            }
        }
        return authority == officers.getLast();
    }
}
