package jp.daicho.query.lawchange;

import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** What was verified since the last test. */
@Table("law_change_result")
record ResultRow(
        @Key UUID lawChangeId,
        LawChangeResult result,
        String note,
        LocalDate verifiedOn,
        boolean late) {}
