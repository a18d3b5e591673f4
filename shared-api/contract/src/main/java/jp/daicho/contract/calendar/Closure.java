package jp.daicho.contract.calendar;

import java.time.LocalDate;
import jp.daicho.contract.Text;

/** Why a day is not a business day. */
public record Closure(LocalDate day, Kind kind, Text name) {

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
