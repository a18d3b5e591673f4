package jp.daicho.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.UUID;
import jp.daicho.contract.incident.CloseIncident;
import jp.daicho.contract.incident.IncidentCommand;
import jp.daicho.contract.incident.ReopenIncident;
import jp.daicho.contract.incident.ReportIncident;
import org.junit.jupiter.api.Test;

/** The plan of a real log, where it lies beside the repository. */
class RealLogTest {

    private static final UUID SYSTEM = UUID.fromString("019a0000-0000-7000-8000-000000000001");

    /** {@code ../shared/data} as seen from the repository's root, which holds {@code .ci}. */
    static Path data() {
        var directory = Path.of("").toAbsolutePath();
        while (directory != null && !Files.isDirectory(directory.resolve(".ci"))) {
            directory = directory.getParent();
        }
        return directory == null
                ? Path.of("absent")
                : directory.resolve("../shared/data").normalize();
    }

    @Test
    void a_real_log_of_150_incidents_ends_with_all_of_them_closed_and_two_reopened() {
        var file = data().resolve("servicenow-incidents.csv");
        assumeTrue(Files.exists(file), "No real log beside the repository");
        var mapping = IncidentMapping.read("servicenow-incidents");
        var log = IncidentLog.read(CsvTable.read(file, "UTF-8", ','), mapping);
        var plan = IncidentPlan.of(log, mapping, SYSTEM);
        assertThat(log.incidents()).hasSize(150);
        assertThat(plan.refused()).isEmpty();
        var last = new HashMap<UUID, IncidentCommand>();
        plan.steps().forEach(s -> last.put(s.incident(), s.command()));
        assertThat(last).hasSize(150);
        assertThat(last.values()).allMatch(CloseIncident.class::isInstance);
        assertThat(plan.steps())
                .extracting(IncidentPlan.Step::command)
                .filteredOn(ReportIncident.class::isInstance)
                .hasSize(150);
        assertThat(plan.steps())
                .extracting(IncidentPlan.Step::command)
                .filteredOn(ReopenIncident.class::isInstance)
                .hasSize(2);
        assertThat(plan.steps()).extracting(IncidentPlan.Step::order).isSorted();
        assertThat(plan.notices())
                .filteredOn(n -> !n.detail().startsWith("Opened at"))
                .singleElement()
                .satisfies(n -> assertThat(n.detail()).startsWith("Left out: change 1 to New"));
    }
}
