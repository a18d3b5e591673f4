package jp.daicho.contract.procurement;

import jp.daicho.contract.Checks;

/**
 * Where what was agreed of one item is reflected (III-1.5-X1, III-2.5-X1).
 *
 * @param item code of 表1-5-1 or 表2-5-1
 * @param inSpecification where in the specification
 * @param inQuotation where in the quotation
 */
public record SettledItem(String item, String inSpecification, String inQuotation) {

    void check(Checks checks) {
        SpecifiedItem.checkCode(checks, item);
        checks.line("inSpecification", inSpecification, 300).line("inQuotation", inQuotation, 300);
    }
}
