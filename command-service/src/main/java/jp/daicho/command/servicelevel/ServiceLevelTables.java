package jp.daicho.command.servicelevel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.platform.FactsKeeper;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.servicelevel.Comparison;
import jp.daicho.contract.servicelevel.Limit;
import jp.daicho.contract.servicelevel.MeasureKind;
import jp.daicho.contract.servicelevel.ServiceLevelProblem;
import jp.daicho.contract.servicelevel.SlaAgreed;
import jp.daicho.contract.servicelevel.SlaAmended;
import jp.daicho.contract.servicelevel.SlaItem;
import jp.daicho.contract.servicelevel.SlaTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes of agreements, and which items are agreed when: each code once in a system at a time. */
@Component
class ServiceLevelTables implements FactsKeeper, AgreedItems {

    private final JdbcClient jdbc;

    ServiceLevelTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("sla", "sla_item");
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(SlaAgreed.class, SlaAmended.class);
    }

    @Override
    public void keep(DomainEvent event, EventMeta meta) {
        switch (event) {
            case SlaAgreed agreed -> {
                keepCode(agreed.code(), meta);
                keepItems(agreed.terms(), meta);
            }
            case SlaAmended amended -> {
                endItems(amended.terms().effectiveFrom(), meta);
                keepItems(amended.terms(), meta);
            }
            default -> {}
        }
    }

    private void keepCode(String code, EventMeta meta) {
        int kept =
                jdbc.sql(
                                """
                                INSERT INTO command_facts.sla (sla_id, system_id, code)
                                VALUES (?, ?, ?) ON CONFLICT DO NOTHING\
                                """)
                        .params(meta.aggregateId(), meta.system(), code)
                        .update();
        if (kept == 0) {
            throw ServiceLevelProblem.SLA_CODE_TAKEN.because(code);
        }
    }

    private void endItems(LocalDate day, EventMeta meta) {
        jdbc.sql(
                        """
                        UPDATE command_facts.sla_item SET ends_on = ?
                        WHERE sla_id = ? AND (ends_on IS NULL OR ends_on > ?)\
                        """)
                .params(day, meta.aggregateId(), day)
                .update();
    }

    private void keepItems(SlaTerms terms, EventMeta meta) {
        // Two agreements of one system must not take the same item at once without seeing each
        // other
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("sla-items " + meta.system())
                .query()
                .singleRow();
        var end = SlaTerms.endOf(List.of(terms), 0);
        for (var item : terms.items()) {
            refuseTaken(item, terms.effectiveFrom(), end, meta);
            keepItem(item, terms, end, meta);
        }
    }

    private void refuseTaken(
            SlaItem item, LocalDate from, @Nullable LocalDate end, EventMeta meta) {
        var taken =
                jdbc.sql(
                                """
                                SELECT count(*) FROM command_facts.sla_item
                                WHERE system_id = ? AND item = ? AND sla_id <> ?
                                  AND (ends_on IS NULL OR ends_on > ?) AND (?::date IS NULL OR starts_on < ?)\
                                """)
                        .params(
                                Arrays.asList(
                                        meta.system(),
                                        item.code(),
                                        meta.aggregateId(),
                                        from,
                                        end,
                                        end))
                        .query(Long.class)
                        .single();
        if (taken > 0) {
            throw ServiceLevelProblem.SLA_ITEM_TAKEN.because(item.code());
        }
    }

    private void keepItem(SlaItem item, SlaTerms terms, @Nullable LocalDate end, EventMeta meta) {
        var limit = goodWhen(item);
        jdbc.sql(
                        """
                        INSERT INTO command_facts.sla_item (sla_id, item, starts_on, ends_on, system_id, time_zone,
                            kind, good_comparison, good_limit, sample_seconds)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                        """)
                .params(
                        Arrays.asList(
                                meta.aggregateId(),
                                item.code(),
                                terms.effectiveFrom(),
                                end,
                                meta.system(),
                                terms.serviceHours().timeZone(),
                                item.kind().name(),
                                limit == null ? null : limit.comparison().name(),
                                limit == null ? null : limit.value(),
                                item.sampleSeconds()))
                .update();
    }

    /** A percentile reaches its target or not by how many values do. */
    private static @Nullable Limit goodWhen(SlaItem item) {
        return item.kind() == MeasureKind.PERCENTILE
                ? new Limit(item.comparison(), item.target())
                : item.goodWhen();
    }

    @Override
    public List<AgreedItem> of(UUID system) {
        return jdbc.sql("SELECT * FROM command_facts.sla_item WHERE system_id = ?")
                .param(system)
                .query((row, number) -> item(row))
                .list();
    }

    private static AgreedItem item(ResultSet row) throws SQLException {
        var comparison = row.getString("good_comparison");
        return new AgreedItem(
                row.getString("item"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                ZoneId.of(row.getString("time_zone")),
                MeasureKind.valueOf(row.getString("kind")),
                comparison == null
                        ? null
                        : new Limit(
                                Comparison.valueOf(comparison), row.getBigDecimal("good_limit")),
                row.getObject("sample_seconds", Integer.class));
    }
}
