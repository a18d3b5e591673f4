package jp.daicho.command.procurement;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import jp.daicho.contract.procurement.ContractAuthority;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The regulations of the municipality, as far as they are given. */
@Configuration(proxyBeanMethods = false)
class ProcurementConfiguration {

    @Bean
    ContractLimits contractLimits(Environment environment) {
        var upTo = new EnumMap<ContractAuthority, BigDecimal>(ContractAuthority.class);
        for (var officer : ContractAuthority.values()) {
            var property =
                    "daicho.procurement.limits."
                            + officer.name().toLowerCase(Locale.ROOT).replace('_', '-');
            var limit = environment.getProperty(property, BigDecimal.class);
            if (limit != null) {
                upTo.put(officer, limit);
            }
        }
        return new ContractLimits(upTo);
    }
}
