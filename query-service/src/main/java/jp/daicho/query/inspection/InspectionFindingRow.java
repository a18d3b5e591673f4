package jp.daicho.query.inspection;

import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** How a requirement was found. */
@Table("inspection_finding")
record InspectionFindingRow(
        @Key @Index UUID inspectionId,
        @Key int number,
        String requirement,
        boolean met,
        @Nullable String remark) {}
