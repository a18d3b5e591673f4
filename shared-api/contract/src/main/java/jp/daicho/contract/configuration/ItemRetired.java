package jp.daicho.contract.configuration;

import java.time.Instant;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * @param validFrom from when the asset is out of the configuration
 */
@EventType(
        name = "configuration.ItemRetired",
        guideline = {"IV-1.2-S7", "IV-2.2-N1"},
        ja = "構成品目を除却",
        en = "Configuration item retired")
public record ItemRetired(String reason, @Nullable String changeReference, Instant validFrom)
        implements ConfigurationItemEvent {}
