package jp.daicho.query.servicelevel;

import jp.daicho.contract.Text;
import jp.daicho.http.InvalidParameter;

/** How many may be asked for. */
final class Bounds {

    private Bounds() {}

    static void check(String parameter, int value, int least, int most) {
        if (value < least || value > most) {
            throw new InvalidParameter(
                    parameter,
                    new Text(
                            least + "以上" + most + "以下の整数が必要です。",
                            "Expected a whole number from " + least + " to " + most + "."));
        }
    }
}
