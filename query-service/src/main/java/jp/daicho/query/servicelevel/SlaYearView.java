package jp.daicho.query.servicelevel;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.servicelevel.LevelChange;
import jp.daicho.contract.servicelevel.YearResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** A fiscal year's evaluation. */
@Schema(description = "The evaluation of an agreement's fiscal year, for the next year's agreement")
public record SlaYearView(
        UUID slaId,
        @IdOf(Named.SYSTEM) UUID systemId,
        String code,
        @Schema(description = "The year in which it begins", example = "2026") int fiscalYear,
        @Schema(description = "Items and periods of confirmed reports that were met") int met,
        int missed,
        @Schema(description = "Without a value that decides") int undecided,
        @Schema(description = "How users were asked") String satisfactionMethod,
        int answers,
        @Schema(example = "88") BigDecimal satisfiedPercent,
        @Nullable String satisfactionComment,
        @Schema(description = "In yen", example = "12000000") BigDecimal annualCost,
        @Schema(description = "Items and levels are worth the cost") boolean sound,
        String costReason,
        List<YearResult> results,
        List<LevelChange> changes,
        String conclusion,
        Instant evaluatedAt,
        @IdOf(Named.PERSON) UUID evaluatedBy) {

    static final String SELECT =
            """
            SELECT y.sla_id, y.system_id, s.code, y.fiscal_year, y.met, y.missed, y.undecided,
                y.satisfaction_method, y.answers, y.satisfied_percent, y.satisfaction_comment, y.annual_cost,
                y.sound, y.cost_reason, y.results::text AS results_text, y.changes::text AS changes_text,
                y.conclusion, y.evaluated_at, y.evaluated_by
            FROM read_model.sla_year y JOIN read_model.sla s ON s.sla_id = y.sla_id\
            """;

    static SlaYearView of(ResultSet row, int number) throws SQLException {
        return new SlaYearView(
                row.getObject("sla_id", UUID.class),
                row.getObject("system_id", UUID.class),
                row.getString("code"),
                row.getInt("fiscal_year"),
                row.getInt("met"),
                row.getInt("missed"),
                row.getInt("undecided"),
                row.getString("satisfaction_method"),
                row.getInt("answers"),
                row.getBigDecimal("satisfied_percent"),
                row.getString("satisfaction_comment"),
                row.getBigDecimal("annual_cost"),
                row.getBoolean("sound"),
                row.getString("cost_reason"),
                EventCodec.mapper()
                        .readValue(row.getString("results_text"), new TypeReference<>() {}),
                EventCodec.mapper()
                        .readValue(row.getString("changes_text"), new TypeReference<>() {}),
                row.getString("conclusion"),
                row.getObject("evaluated_at", OffsetDateTime.class).toInstant(),
                row.getObject("evaluated_by", UUID.class));
    }
}
