package jp.daicho.contract.planning;

/**
 * A row of a table of the guideline.
 *
 * @param table such as {@code IV-1-1-2}
 * @param code such as {@code PERIODIC_INSPECTION}
 */
public record TableRow(String table, String code) {

    @Override
    public String toString() {
        return table + " " + code;
    }
}
