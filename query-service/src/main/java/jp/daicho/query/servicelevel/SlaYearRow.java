package jp.daicho.query.servicelevel;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A fiscal year of an agreement, evaluated. */
@Table("sla_year")
record SlaYearRow(
        @Key UUID slaId,
        @Key int fiscalYear,
        @Index UUID systemId,
        int met,
        int missed,
        int undecided,
        String satisfactionMethod,
        int answers,
        BigDecimal satisfiedPercent,
        @Nullable String satisfactionComment,
        BigDecimal annualCost,
        boolean sound,
        String costReason,
        JsonNode results,
        JsonNode changes,
        String conclusion,
        Instant evaluatedAt,
        UUID evaluatedBy) {}
