package jp.daicho.query.verification;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.daicho.contract.verification.DiscrepancyKind;
import jp.daicho.contract.verification.SystemDocument;
import jp.daicho.contract.verification.VerificationTarget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What IV-4.1-X1 still asks of a verification: the same that its confirmation asks for. */
@Component
class Remaining {

    /** In the configuration when it began, and still, and nobody looked at it. */
    private static final String UNOBSERVED =
            """
            SELECT count(*) FROM read_model.configuration_item_version n
            WHERE n.system_id = :system AND n.kind IN (:kinds) AND n.status = 'ACTIVE' AND n.recorded_to IS NULL
                AND n.valid_from <= :now AND (n.valid_to IS NULL OR n.valid_to > :now)
                AND EXISTS (SELECT FROM read_model.configuration_item_version b
                    WHERE b.item_id = n.item_id AND b.status = 'ACTIVE' AND b.recorded_to IS NULL
                    AND b.valid_from <= :began AND (b.valid_to IS NULL OR b.valid_to > :began))
                AND NOT EXISTS (SELECT FROM read_model.verification_observation o
                    WHERE o.verification_id = :id AND o.management_number = n.management_number)\
            """;

    private static final String OF_THE_RECORD =
            """
            SELECT count(*) FROM read_model.verification_discrepancy
            WHERE verification_id = :id AND kind IN (:kinds)\
            """;

    private final JdbcClient jdbc;

    Remaining(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the rows of 表4-1-1 that have to be checked, where documents are among them. */
    static List<SystemDocument> documents(
            List<VerificationDetail.Target> targets, List<VerificationDetail.DocumentCheck> done) {
        if (targets.stream()
                .noneMatch(t ->
                        t.target().equals(VerificationTarget.DOCUMENTS)
                                && t.reasonLeftOut() == null)) {
            return List.of();
        }
        var left = new ArrayList<>(List.of(SystemDocument.values()));
        left.remove(SystemDocument.OTHER);
        left.removeAll(done.stream().map(VerificationDetail.DocumentCheck::document).toList());
        return List.copyOf(left);
    }

    long assets(VerificationRow row, Instant now) {
        if (row.assetKinds().isEmpty()) {
            return 0;
        }
        return jdbc.sql(UNOBSERVED)
                .param("system", row.systemId())
                .param("kinds", row.assetKinds())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("began", row.startedAt().atOffset(ZoneOffset.UTC))
                .param("id", row.verificationId())
                .query(Long.class)
                .single();
    }

    /** Whether the record was wrong, and nothing is said of how it is kept from being so again. */
    boolean prevention(VerificationRow row) {
        return row.recurrencePrevention() == null
                && jdbc.sql(OF_THE_RECORD)
                                .param("id", row.verificationId())
                                .param(
                                        "kinds",
                                        Arrays.stream(DiscrepancyKind.values())
                                                .filter(DiscrepancyKind::isOfTheRecord)
                                                .map(Enum::name)
                                                .toList())
                                .query(Long.class)
                                .single()
                        > 0;
    }
}
