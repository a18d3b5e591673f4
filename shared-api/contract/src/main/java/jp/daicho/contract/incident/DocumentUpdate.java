package jp.daicho.contract.incident;

import jp.daicho.contract.Checks;

/**
 * A system document brought up to date after a modification (IV-1.4-F7).
 *
 * @param document which, such as 機能一覧
 * @param change what was changed in it
 */
public record DocumentUpdate(String document, String change) {

    void check(Checks checks) {
        checks.line("document", document, 200).paragraph("change", change, 2000);
    }
}
