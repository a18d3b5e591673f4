package jp.daicho.contract.servicelevel;

import jp.daicho.contract.Checks;

/**
 * A label that a series must carry to be meant.
 *
 * @param name of an attribute of the data point, the scope or the resource, such as {@code
 *     host.name}
 * @param value its value as a text; numbers and truth values as JSON writes them
 */
public record SeriesLabel(String name, String value) {

    void check(Checks checks) {
        checks.line("name", name, 200).line("value", value, 500);
    }
}
