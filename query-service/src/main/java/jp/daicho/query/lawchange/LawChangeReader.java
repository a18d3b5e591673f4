package jp.daicho.query.lawchange;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.lawchange.WorkPlan;
import jp.daicho.query.platform.ViewMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one change by law with everything. */
@Component
class LawChangeReader {

    private record Opened(String content) {}

    private record Planned(
            int revision, String plan, boolean late, Instant submittedAt, UUID submittedBy) {

        LawChangeDetail.Plan view() {
            return new LawChangeDetail.Plan(
                    revision,
                    EventCodec.mapper().readValue(plan, WorkPlan.class),
                    late,
                    submittedAt,
                    submittedBy);
        }
    }

    private record Verified(String note) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    LawChangeReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The day on which it is asked, in Japan. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
    }

    Optional<LawChangeDetail> find(UUID system, UUID lawChange) {
        return jdbc.sql(
                        LawChangeView.SELECT
                                + " WHERE c.system_id = :system AND c.law_change_id = :lawChange")
                .param("today", today())
                .param("system", system)
                .param("lawChange", lawChange)
                .query(ViewMapper.of(LawChangeView.class))
                .optional()
                .map(this::detail);
    }

    private LawChangeDetail detail(LawChangeView view) {
        var id = view.lawChangeId();
        var verified = one("law_change_result", id, Verified.class);
        return new LawChangeDetail(
                view,
                rows("*", "law_change", "law_change_id", id, Opened.class).getFirst().content,
                one("law_change_scope", id, LawChangeDetail.Scope.class),
                one("law_change_requirements", id, LawChangeDetail.Requirements.class),
                rows(
                                "revision, CAST(plan AS text) AS plan, late, submitted_at, submitted_by",
                                "law_change_plan",
                                "revision DESC",
                                id,
                                Planned.class)
                        .stream()
                        .map(Planned::view)
                        .toList(),
                rows("*", "law_change_progress", "number DESC", id, LawChangeDetail.Progress.class),
                rows("*", "law_change_test", "number DESC", id, LawChangeDetail.Test.class),
                verified == null ? null : verified.note,
                one("law_change_report", id, LawChangeDetail.Report.class),
                one("law_change_sharing", id, LawChangeDetail.Sharing.class),
                one("law_change_closure", id, LawChangeDetail.Closure.class),
                view.version());
    }

    private <V extends Record> @Nullable V one(String table, UUID id, Class<V> type) {
        return rows("*", table, "law_change_id", id, type).stream().findFirst().orElse(null);
    }

    private <V extends Record> List<V> rows(
            String columns, String table, String order, UUID id, Class<V> type) {
        return jdbc.sql(
                        "SELECT "
                                + columns
                                + " FROM read_model."
                                + table
                                + " WHERE law_change_id = ? ORDER BY "
                                + order)
                .param(id)
                .query(ViewMapper.of(type))
                .list();
    }
}
