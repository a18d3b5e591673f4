package jp.daicho.query.verification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.configuration.AssetKind;
import jp.daicho.query.platform.ViewMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Reads one verification with everything. */
@Component
class VerificationReader {

    private static final TypeReference<List<VerificationDetail.Target>> TARGETS =
            new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Remaining remaining;
    private final Clock clock;

    VerificationReader(JdbcClient jdbc, Remaining remaining, Clock clock) {
        this.jdbc = jdbc;
        this.remaining = remaining;
        this.clock = clock;
    }

    /** The day on which it is asked. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
    }

    Optional<VerificationDetail> find(UUID system, UUID verification) {
        return jdbc.sql(
                        VerificationView.SELECT
                                + " WHERE v.system_id = :system AND v.verification_id = :verification")
                .param("today", today())
                .param("system", system)
                .param("verification", verification)
                .query(ViewMapper.of(VerificationView.class))
                .optional()
                .map(this::detail);
    }

    private VerificationDetail detail(VerificationView view) {
        var id = view.verificationId();
        var row = rows("verification", "verification_id", id, VerificationRow.class).getFirst();
        var targets = EventCodec.mapper().convertValue(row.targets(), TARGETS);
        var checked =
                rows(
                        "verification_document",
                        "document",
                        id,
                        VerificationDetail.DocumentCheck.class);
        boolean confirmed = view.status() == VerificationStatus.CONFIRMED;
        var unchecked = Remaining.documents(targets, checked);
        long unobserved = confirmed ? 0 : remaining.assets(row, clock.instant());
        boolean current =
                view.openDiscrepancies() == 0
                        && unchecked.isEmpty()
                        && unobserved == 0
                        && (row.assetKinds().isEmpty() || view.observedAssets() > 0)
                        && !remaining.prevention(row);
        return new VerificationDetail(
                view,
                row.method(),
                targets,
                row.assetKinds().stream().map(AssetKind::valueOf).toList(),
                checked,
                row.recurrencePrevention(),
                rows("verification_report", "number", id, VerificationDetail.Report.class),
                unobserved,
                unchecked,
                criteria(confirmed, current),
                view.version());
    }

    private static List<VerificationDetail.Criterion> criteria(boolean confirmed, boolean current) {
        return List.of(
                new VerificationDetail.Criterion("IV-4.1-X1", confirmed || current),
                new VerificationDetail.Criterion("IV-4.1-X2", confirmed));
    }

    private <V extends Record> List<V> rows(String table, String order, UUID id, Class<V> type) {
        return jdbc.sql(
                        "SELECT * FROM read_model."
                                + table
                                + " WHERE verification_id = ? ORDER BY "
                                + order)
                .param(id)
                .query(ViewMapper.of(type))
                .list();
    }
}
