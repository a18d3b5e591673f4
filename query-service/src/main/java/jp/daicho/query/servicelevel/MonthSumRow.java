package jp.daicho.query.servicelevel;

import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import tools.jackson.databind.JsonNode;

/**
 * What an item's samples of a month amount to.
 *
 * @param month its first day, in the time zone of the agreement
 * @param sum a roll-up
 * @param whole false once a batch of the month was corrected: extremes cannot be taken out of a
 *     sum, so that the days are to be asked
 */
@Table("measurement_month")
@Index("system_id, month")
record MonthSumRow(
        @Key UUID systemId, @Key String item, @Key LocalDate month, JsonNode sum, boolean whole) {

    MonthSumRow corrected() {
        return new MonthSumRow(systemId, item, month, sum, false);
    }
}
