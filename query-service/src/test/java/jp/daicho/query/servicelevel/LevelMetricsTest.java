package jp.daicho.query.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Role;
import jp.daicho.contract.servicelevel.DailyRollUp;
import jp.daicho.contract.servicelevel.MeasurementsRecorded;
import jp.daicho.contract.servicelevel.RollUp;
import jp.daicho.contract.servicelevel.SlaAgreed;
import jp.daicho.query.platform.QueryServer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LevelMetricsTest {

    private static final UUID SYSTEM = new UUID(1, 1);
    private static final Pattern NAME = Pattern.compile("daicho_[a-z_]+");

    @Test
    void the_dashboard_for_grafana_names_only_metrics_that_there_are() throws IOException {
        var dashboard = Files.readString(dashboard());
        assertThat(JsonMapper.shared().readTree(dashboard).get("panels").size()).isPositive();
        var named = new TreeSet<String>();
        var names = NAME.matcher(dashboard);
        while (names.find()) {
            named.add(names.group());
        }
        try (var server =
                QueryServer.start(
                        LevelMetricsTest.class,
                        "--daicho.metrics.service-levels=SYS-1/availability,SYS-1/response,SYS-9/availability")) {
            server.viewers().grant("auditor", Role.AUDITOR);
            server.given(SYSTEM, SYSTEM, LevelSamples.registered("SYS-1", "住民記録システム"));
            server.given(
                    new UUID(2, 1),
                    SYSTEM,
                    new SlaAgreed(
                            "SLA-1", "合意書", null, LevelSamples.terms("2026-04-01", "99.9", null)));
            var now = Instant.now();
            server.given(
                    new UUID(4, 1),
                    SYSTEM,
                    new MeasurementsRecorded(
                            "monitor",
                            "b1",
                            "0a",
                            1,
                            now,
                            now,
                            null,
                            List.of(
                                    new DailyRollUp(
                                            "response",
                                            LocalDate.ofInstant(now, Occasion.ZONE),
                                            new RollUp(1, 1, BigDecimal.ZERO, null, null, null))),
                            List.of(),
                            List.of()));
            assertThat(server.get("auditor", "/api/v1/sla/status").statusCode()).isEqualTo(200);

            var scraped = server.bean(PrometheusMeterRegistry.class).scrape();

            assertThat(named)
                    .hasSizeGreaterThan(5)
                    .allSatisfy(name -> assertThat(scraped).contains(name));
            assertThat(scraped)
                    .contains("daicho_sla_systems{judgement=\"MET\"} 1.0")
                    .contains("daicho_sla_met{item=\"availability\",system=\"SYS-1\"} 1.0")
                    .contains("daicho_sla_value{item=\"response\",system=\"SYS-1\"} 100.0")
                    .containsPattern(
                            "daicho_sla_failures_left\\{item=\"response\",system=\"SYS-1\"\\} \\d")
                    .contains(
                            "daicho_sla_failures_projected{item=\"response\",system=\"SYS-1\"} 0.0")
                    .contains("daicho_sla_met{item=\"availability\",system=\"SYS-9\"} NaN");
        }
    }

    @Test
    void only_what_is_asked_for_is_a_series_and_not_too_many() {
        assertThat(new LevelMetricsSettings(List.of("A/b", "A/b")).asked())
                .containsExactly(new LevelMetricsSettings.Asked("A", "b"));
        assertThatThrownBy(() -> new LevelMetricsSettings(Collections.nCopies(1001, "A/b")))
                .isInstanceOf(IllegalArgumentException.class);
        for (var wrong : List.of("A", "/b", "A/")) {
            assertThatThrownBy(() -> new LevelMetricsSettings(List.of(wrong)).asked())
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Path dashboard() {
        var place = Path.of("deploy", "grafana", "service-levels.json");
        var root = Path.of("").toAbsolutePath();
        while (root != null && !Files.exists(root.resolve(place))) {
            root = root.getParent();
        }
        assertThat(root).as("the directory with %s", place).isNotNull();
        return Objects.requireNonNull(root).resolve(place);
    }
}
