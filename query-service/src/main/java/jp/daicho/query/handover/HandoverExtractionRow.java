package jp.daicho.query.handover;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.handover.DataFormat;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import tools.jackson.databind.JsonNode;

/** The latest extraction of a data set (IV-7.1-N1). */
@Table("handover_extraction")
record HandoverExtractionRow(
        @Index @Key UUID handoverId,
        @Key String dataSet,
        long expectedCount,
        long extractedCount,
        DataFormat format,
        boolean complete,
        JsonNode files,
        JsonNode layouts,
        JsonNode codeTables,
        Instant extractedAt) {}
