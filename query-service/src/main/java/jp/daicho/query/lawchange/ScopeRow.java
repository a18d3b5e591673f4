package jp.daicho.query.lawchange;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.lawchange.MaintenanceScope;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** Whether it is maintenance, as it was decided last. */
@Table("law_change_scope")
record ScopeRow(
        @Key UUID lawChangeId,
        MaintenanceScope scope,
        UUID contractor,
        String reason,
        @Nullable String otherMunicipalities,
        Instant decidedAt) {}
