package jp.daicho.query.procurement;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.procurement.DesignDocument;
import jp.daicho.contract.procurement.Disclosure;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** How a design document is shown to bidders, as decided last. */
@Table("procurement_disclosure")
record ProcurementDisclosureRow(
        @Index @Key UUID procurementId,
        @Key DesignDocument document,
        Disclosure disclosure,
        String reason,
        Instant decidedAt) {}
