package jp.daicho.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.contract.handover.HandoverCompleted;
import jp.daicho.contract.handover.HandoverKind;
import jp.daicho.contract.handover.HandoverPrepared;
import jp.daicho.query.platform.ProjectionFixture;
import org.junit.jupiter.api.Test;

class IncomingContractorTest {

    private static final String APPOINTED =
            "SELECT role || ' ' || coalesce(to_char(valid_until AT TIME ZONE 'UTC', 'YYYY-MM-DD'), 'open')"
                    + " FROM read_model.access_appointment";

    @Test
    void IV_7_1_G1_the_incoming_contractor_reads_from_preparation_until_its_contract_begins() {
        var handover = new UUID(1, 1);
        var system = new UUID(1, 2);
        var section = new UUID(2, 1);
        var outgoing = new UUID(2, 2);
        var incoming = new UUID(2, 3);
        try (var fixture = ProjectionFixture.of(new AccessProjection())) {
            fixture.given(
                    handover,
                    system,
                    new HandoverPrepared(
                            HandoverKind.CONTRACTOR_CHANGE,
                            Track.COMBINED,
                            section,
                            outgoing,
                            incoming,
                            null,
                            null,
                            LocalDate.of(2027, 3, 26)));
            assertThat(fixture.sql(APPOINTED).query(String.class).list())
                    .containsExactly("INCOMING_CONTRACTOR open");
            fixture.given(
                    handover,
                    system,
                    new HandoverCompleted(
                            outgoing, incoming, null, Instant.parse("2027-03-31T15:00:00Z"), null));
            assertThat(fixture.sql(APPOINTED).query(String.class).list())
                    .containsExactly("INCOMING_CONTRACTOR 2027-03-31");
            fixture.rebuildGivesTheSame();
        }
    }
}
