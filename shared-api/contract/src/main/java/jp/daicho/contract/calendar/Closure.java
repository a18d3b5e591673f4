package jp.daicho.contract.calendar;

import java.time.LocalDate;
import jp.daicho.contract.Text;
import org.jspecify.annotations.Nullable;

/**
 * Why a day is not a business day.
 *
 * @param day day
 * @param kind which kind of closure
 * @param name what the day is
 * @param source the act, or for a closure day of the installation's own where it is laid down;
 *     {@code null} where that is not known
 */
public record Closure(LocalDate day, Kind kind, Text name, @Nullable Text source) {

    public enum Kind {
        WEEKEND("土曜日・日曜日", "Weekend"),
        NATIONAL_HOLIDAY("国民の祝日・休日", "National holiday"),
        /** 29 December to 3 January. */
        YEAR_END("年末年始", "Year end"),
        /** A closure day of the installation's own. */
        OWN("独自の閉庁日", "Own closure");

        private final Text label;

        Kind(String ja, String en) {
            this.label = new Text(ja, en);
        }

        public Text label() {
            return label;
        }
    }
}
