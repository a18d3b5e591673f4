package jp.daicho.contract.configuration;

import jp.daicho.contract.Text;
import org.jspecify.annotations.Nullable;

/**
 * One management item (管理項目) of 表1-2-4.
 *
 * @param code stable, unique within its asset kind
 * @param label the guideline's words and their translation
 * @param type what values it takes
 * @param unit of its quantity, such as {@code GB}; {@code null} where it has none
 */
public record AttributeDefinition(
        String code, Text label, AttributeType type, @Nullable String unit) {}
