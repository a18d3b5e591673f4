package jp.daicho.contract.planning;

import jp.daicho.contract.Checks;

/** A row of a table of the guideline that the document does not address, and why (IV-1.1-S5). */
public record OmittedRow(String table, String code, String reason) {

    TableRow row() {
        return new TableRow(table, code);
    }

    void check(Checks checks) {
        checks.paragraph("reason", reason, 2000);
    }
}
