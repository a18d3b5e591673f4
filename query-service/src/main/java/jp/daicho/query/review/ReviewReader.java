package jp.daicho.query.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.daicho.contract.Occasion;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads single reviews and findings. */
@Component
class ReviewReader {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReviewReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
    }

    Optional<ReviewView> review(UUID systemId, UUID reviewId) {
        return jdbc.sql(ReviewView.SELECT + " WHERE r.system_id = ? AND r.review_id = ?")
                .params(systemId, reviewId)
                .query(new DataClassRowMapper<>(ReviewView.class))
                .optional();
    }

    Optional<FindingView> finding(UUID systemId, UUID findingId) {
        return jdbc.sql(
                        FindingView.SELECT
                                + " WHERE f.system_id = :system AND f.finding_id = :finding")
                .param("today", today())
                .param("system", systemId)
                .param("finding", findingId)
                .query(new DataClassRowMapper<>(FindingView.class))
                .optional();
    }
}
