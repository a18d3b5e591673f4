package jp.daicho.contract.incident;

import jp.daicho.contract.Checks;

/**
 * Where an imported incident came from. An import adds nothing to what it read there.
 *
 * @param system name of the source, such as {@code ServiceNow}
 * @param reference its identifier there, such as {@code INC0000045}; unique per Daicho system and
 *     source
 */
public record Origin(String system, String reference) {

    void check(Checks checks) {
        checks.line("system", system, 100).line("reference", reference, 100);
    }
}
