package jp.daicho.query.servicelevel;

import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import tools.jackson.databind.JsonNode;

/**
 * The time of a month of which an item's samples speak, united.
 *
 * @param month its first day, in UTC
 * @param spans in order, none touching another
 * @param bridgedBy gaps shorter than so many seconds are closed in it
 * @param whole false once a batch of the month was corrected
 */
@Table("covered_month")
@Index("system_id, month")
record MonthCoverRow(
        @Key UUID systemId,
        @Key String item,
        @Key LocalDate month,
        JsonNode spans,
        int bridgedBy,
        boolean whole) {

    MonthCoverRow corrected() {
        return new MonthCoverRow(systemId, item, month, spans, bridgedBy, false);
    }
}
