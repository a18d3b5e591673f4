package jp.daicho.query.lawchange;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** A test, by the number of its event. */
@Table("law_change_test")
record TestRow(
        @Key @Index UUID lawChangeId,
        @Key long number,
        String subject,
        boolean regression,
        boolean passed,
        String result,
        Instant recordedAt) {}
