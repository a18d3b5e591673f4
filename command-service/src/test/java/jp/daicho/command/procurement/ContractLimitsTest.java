package jp.daicho.command.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import jp.daicho.contract.procurement.ContractAuthority;
import org.junit.jupiter.api.Test;

class ContractLimitsTest {

    private static final ContractLimits LIMITS =
            new ContractLimits(
                    Map.of(
                            ContractAuthority.SECTION_MANAGER, new BigDecimal("5000000"),
                            ContractAuthority.CONTRACTS_SECTION_MANAGER, new BigDecimal("30000000"),
                            ContractAuthority.GENERAL_AFFAIRS_DIRECTOR,
                                    new BigDecimal("90000000")));

    private static boolean isProper(
            ContractAuthority authority, boolean severalYears, String price) {
        return LIMITS.isProper(authority, severalYears, new BigDecimal(price));
    }

    @Test
    void III_1_6_N1_III_2_6_N1_a_limit_belongs_to_the_lower_officer_and_the_last_has_none() {
        assertThat(isProper(ContractAuthority.SECTION_MANAGER, false, "5000000")).isTrue();
        assertThat(isProper(ContractAuthority.DEPARTMENT_HEAD, false, "5000000")).isFalse();
        assertThat(isProper(ContractAuthority.SECTION_MANAGER, false, "5000001")).isFalse();
        assertThat(isProper(ContractAuthority.DEPARTMENT_HEAD, false, "5000001")).isTrue();
    }

    @Test
    void III_1_6_N1_III_2_6_N1_several_years_have_officers_of_their_own() {
        assertThat(isProper(ContractAuthority.SECTION_MANAGER, true, "1")).isFalse();
        assertThat(isProper(ContractAuthority.CONTRACTS_SECTION_MANAGER, true, "1")).isTrue();
        assertThat(isProper(ContractAuthority.CONTRACTS_SECTION_MANAGER, false, "1")).isFalse();
    }

    @Test
    void
            III_1_6_N1_III_2_6_N1_from_the_first_limit_that_is_not_known_the_higher_are_told_apart_by_the_ward() {
        assertThat(isProper(ContractAuthority.GENERAL_AFFAIRS_DIRECTOR, true, "90000001"))
                .isFalse();
        assertThat(isProper(ContractAuthority.DEPUTY_MAYOR, true, "90000001")).isTrue();
        assertThat(isProper(ContractAuthority.MAYOR, true, "90000001")).isTrue();
    }
}
