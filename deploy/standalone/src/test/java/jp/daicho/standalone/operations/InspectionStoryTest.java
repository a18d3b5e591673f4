package jp.daicho.standalone.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.daicho.standalone.RunningDaicho;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a failed inspection by way of rework to the payment, over REST and by what is on record. */
class InspectionStoryTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String REPORTS = "serviceReports: ['${reportId}']";
    private static final String REPORTS_AND_PLAN =
            REPORTS + ", improvementPlans: ['${improvementPlanId}']";

    @TempDir private static Path data;

    private static RunningDaicho running;
    private static StagedDaicho daicho;

    @BeforeAll
    static void start() {
        running = new RunningDaicho(data);
        daicho =
                new StagedDaicho(
                        running,
                        ServedOperation.all(),
                        List.of(
                                new RegisterRefusals(),
                                new ContractRefusals(),
                                new ServiceLevelRefusals(),
                                new ServiceReportRefusals(),
                                new ImprovementRefusals(),
                                new WorkReportRefusals(),
                                new InspectionRefusals()));
    }

    @AfterAll
    static void stop() {
        if (running != null) {
            running.close();
        }
    }

    @Test
    void IV_1_6_X1_IV_1_6_X2_IV_1_6_S4_IV_1_6_S5_what_failed_is_passed_and_paid_once_it_is_right() {
        var scene = new Scene(daicho);
        ServiceReportStories.missed(scene);
        scene.does("registerContract", "begins: '2026-04-01'").does("openInspection");
        scene.does("registerWorkRecord");
        inspected(scene, REPORTS);
        scene.as(InspectionStories.INSPECTOR).does("failInspection").does("orderRework");
        refused(scene, "inspection-not-at-this-step");

        scene.does("submitImprovementPlan");
        scene.does("submitWorkReport");
        inspected(scene, REPORTS_AND_PLAN + ", workReport: {workReportId: '${workReportId}'}");
        scene.does("returnWorkReport");
        refused(scene, "inspection-without-work-report");
        scene.does("resubmitWorkReport");
        scene.does("returnImprovementPlan");
        refused(scene, "inspection-without-improvement-plan");
        scene.does("submitImprovementPlan");
        scene.does("correctWorkRecord", "performedAt: '2026-05-05T01:40:00Z'");
        refused(scene, "inspection-without-work-report");
        scene.does("correctWorkRecord");

        scene.as(InspectionStories.INSPECTOR).does("passInspection");
        scene.does("receiveClaim", "amount: '1'").does("receiveClaim");
        scene.does("verifyAmount").does("recordPayment");

        var paid = get(scene, "/api/v1/systems/${systemId}/inspections").at("/items/0");
        assertThat(paid.path("status").asString()).isEqualTo("PAID");
        assertThat(paid.path("round").asInt()).isEqualTo(2);
        assertThat(paid.path("paid").asString()).isEqualTo("1320000");
        assertThat(paid.path("inspectorName").asString()).isEqualTo("chief");
        var told =
                get(
                        scene,
                        "/api/v1/systems/${systemId}/audit/events?type=inspection.PaymentRecorded");
        assertThat(told.at("/items/0").toString()).contains("1320000円", "支出命令");
        assertThat(
                        get(scene, "/api/v1/systems/${systemId}/trace/orphans?limit=200")
                                .path("items")
                                .valueStream()
                                .map(orphan -> orphan.path("rule").asString()))
                .doesNotContain("PAYMENT_WITHOUT_INSPECTION", "INSPECTION_WITHOUT_WORK_REPORT");
    }

    private static void inspected(Scene scene, String reports) {
        scene.does("receiveCompletionNotice").does("attachReports", reports);
        scene.as(InspectionStories.SUPERVISOR).does("recordAttendance");
        scene.as(InspectionStories.INSPECTOR).does("recordInspection");
    }

    private static void refused(Scene scene, String slug) {
        var answer = scene.asks("passInspection", InspectionStories.INSPECTOR, "", Map.of());
        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("/" + slug);
    }

    private static JsonNode get(Scene scene, String path) {
        var answer =
                running.get(
                        "auditor",
                        scene.resolved(path),
                        Map.of("Daicho-Position", Long.toString(scene.position())));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
