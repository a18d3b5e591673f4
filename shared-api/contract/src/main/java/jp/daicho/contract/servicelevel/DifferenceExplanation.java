package jp.daicho.contract.servicelevel;

import jp.daicho.contract.Checks;

/**
 * Why the reported value of an item differs from the computed one.
 *
 * @param item code of the item
 */
public record DifferenceExplanation(String item, String reason) {

    void check(Checks checks) {
        checks.line("item", item, 40).paragraph("reason", reason, 2000);
    }
}
