package jp.daicho.query.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.verification.Discrepancy;
import jp.daicho.contract.verification.DiscrepancyDecided;
import jp.daicho.contract.verification.DiscrepancyKind;
import jp.daicho.contract.verification.DiscrepancyOutcome;
import jp.daicho.contract.verification.ObservationsRecorded;
import jp.daicho.contract.verification.RecurrencePreventionRecorded;
import jp.daicho.contract.verification.VerificationConfirmed;
import jp.daicho.contract.verification.VerificationDeficiency;
import jp.daicho.contract.verification.VerificationReportSubmitted;
import jp.daicho.contract.verification.VerificationReturned;
import jp.daicho.query.platform.ProjectionFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VerificationProjectionTest {

    private static final UUID SYSTEM = new UUID(1, 1);
    private static final UUID ID = new UUID(1, 2);
    private static final UUID PERSON = new UUID(1, 4);

    private final ProjectionFixture fixture = ProjectionFixture.of(new VerificationProjection());

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void IV_4_1_X1_a_verification_is_followed_to_its_end_and_rebuilt_the_same() {
        var differs = Discrepancy.idOf(ID, DiscrepancyKind.RECORD_DIFFERS, "HW-1");
        fixture.given(ID, SYSTEM, VerificationSamples.events(ID, 2026));
        fixture.given(
                ID,
                SYSTEM,
                new DiscrepancyDecided(differs, DiscrepancyOutcome.CORRECTED, "訂正した", null),
                new RecurrencePreventionRecorded("手順を定めた"),
                new VerificationReportSubmitted(1, PERSON, PERSON, "完了", "共有領域"),
                new VerificationReturned(
                        1, List.of(new VerificationDeficiency(new UUID(1, 6), "2章", "確認日がない"))),
                new VerificationReportSubmitted(2, PERSON, PERSON, "完了（第2版）", null),
                new VerificationConfirmed(2, false, "確認した"));
        assertThat(
                        one(
                                "SELECT string_agg(kind || ':' || coalesce(outcome, 'OPEN'), ' ' ORDER BY kind)"
                                        + " FROM read_model.verification_discrepancy"))
                .isEqualTo("LOW_USE:OPEN RECORD_DIFFERS:CORRECTED");
        assertThat(one("SELECT status FROM read_model.verification")).isEqualTo("CONFIRMED");

        fixture.given(
                ID,
                SYSTEM,
                new ObservationsRecorded(
                        List.of(),
                        Instant.parse("2025-02-02T00:00:00Z"),
                        List.of(
                                VerificationSamples.discrepancy(
                                        ID, DiscrepancyKind.RECORD_DIFFERS, List.of()))));
        assertThat(
                        one(
                                "SELECT coalesce(outcome, 'OPEN') FROM read_model.verification_discrepancy"
                                        + " WHERE kind = 'RECORD_DIFFERS'"))
                .isEqualTo("OPEN");
        fixture.rebuildGivesTheSame();
    }

    private String one(String sql) {
        return fixture.sql(sql).query(String.class).single();
    }
}
