package jp.daicho.query.procurement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** An estimate, or what was asked for in a budget; numbered by the event's version. */
@Table("procurement_amount")
record ProcurementAmountRow(
        @Index @Key UUID procurementId,
        @Key long number,
        AmountKind kind,
        @Nullable UUID contractor,
        @Nullable Integer fiscalYear,
        BigDecimal amount,
        String reference,
        Instant at) {}
