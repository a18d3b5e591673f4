package jp.daicho.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import jp.daicho.contract.incident.IncidentClosed;
import org.junit.jupiter.api.Test;

class ProjectionTest {

    private static final UUID SYSTEM = new UUID(1, 1);

    @Test
    void rowsFollowTheEventsAndARebuildGivesTheSameBytes() {
        try (var fixture = ProjectionFixture.of(new IncidentList())) {
            for (int i = 0; i < 250; i++) {
                var id = new UUID(5, i);
                fixture.given(id, SYSTEM, IncidentList.reported("I-" + i, "止まった"));
                if (i % 3 == 0) {
                    fixture.given(id, SYSTEM, new IncidentClosed("note " + i));
                }
            }
            assertThat(
                            fixture.sql("SELECT count(*) FROM read_model.test_incident WHERE open")
                                    .query(Long.class)
                                    .single())
                    .isEqualTo(166);
            assertThat(
                            fixture.sql(
                                            "SELECT code FROM read_model.test_closed ORDER BY code LIMIT 1")
                                    .query(String.class)
                                    .single())
                    .isEqualTo("I-0");
            assertThat(fixture.dump())
                    .contains("(00000000-0000-0005-0000-000000000003,1,incident.IncidentReported,");
            fixture.rebuildGivesTheSame();
        }
    }
}
