package jp.daicho.query.servicelevel;

import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One version of an agreement's terms; the first has no reason. */
@Table("sla_terms")
record SlaTermsRow(
        @Key UUID slaId, @Key LocalDate effectiveFrom, @Nullable String reason, JsonNode terms) {}
