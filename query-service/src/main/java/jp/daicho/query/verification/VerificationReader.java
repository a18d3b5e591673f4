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
    private final Clock clock;

    VerificationReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
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
        return new VerificationDetail(
                view,
                row.method(),
                EventCodec.mapper().convertValue(row.targets(), TARGETS),
                row.assetKinds().stream().map(AssetKind::valueOf).toList(),
                rows(
                        "verification_document",
                        "document",
                        id,
                        VerificationDetail.DocumentCheck.class),
                row.recurrencePrevention(),
                rows("verification_report", "number", id, VerificationDetail.Report.class),
                criteria(view),
                view.version());
    }

    private static List<VerificationDetail.Criterion> criteria(VerificationView view) {
        boolean confirmed = view.status() == VerificationStatus.CONFIRMED;
        boolean current =
                view.openDiscrepancies() == 0
                        && view.observedAssets() + view.checkedDocuments() > 0;
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
