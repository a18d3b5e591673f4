package jp.daicho.query.procurement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import tools.jackson.databind.JsonNode;

/** What both agreed on in the end. */
@Table("procurement_settlement")
record ProcurementSettlementRow(
        @Key UUID procurementId,
        UUID contractor,
        String specification,
        JsonNode items,
        List<String> specialSpecifications,
        String consent,
        Instant settledAt) {}
