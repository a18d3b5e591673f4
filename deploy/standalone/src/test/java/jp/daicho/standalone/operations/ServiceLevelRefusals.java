package jp.daicho.standalone.operations;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Agreements on service levels, and measurements (IV-3). */
final class ServiceLevelRefusals extends RefusalScenarios {

    ServiceLevelRefusals() {
        usually("agreeSla", "terms: {effectiveTo: null}");
        usually("amendSla", "terms: {effectiveFrom: '${today+400}'}");
        usually("recordMeasurements", "source: 'monitor-${sourceId}'");
        first("agreeSla", s -> s.does("registerSystem"));
        first("amendSla", ServiceLevelRefusals::agreed);
        first("recordPlannedOutage", ServiceLevelRefusals::agreed);
        first("recordMeasurements", s -> s.does("recordMeasurements"));
        agreements();
        measurements();
    }

    private static void agreed(Scene scene) {
        scene.does("registerSystem").does("agreeSla", "code: 'SLA-1'");
    }

    private void agreements() {
        given("an agreement", ServiceLevelRefusals::agreed)
                .command("agreeSla", "code: 'SLA-1'")
                .refusedAs("sla-code-taken")
                .command("agreeSla", "code: 'SLA-2'")
                .refusedAs("sla-item-taken")
                .command("amendSla", "terms: {effectiveFrom: '2026-03-01'}")
                .refusedAs("sla-amendment-out-of-order")
                .command("amendSla", "terms: {effectiveFrom: '${today-1}'}")
                .refusedAs("sla-amendment-retroactive")
                .command("amendSla", "terms: {serviceHours: {timeZone: 'UTC'}}")
                .refusedAs("sla-amendment-moves-zone")
                .command(
                        "recordPlannedOutage",
                        "from: '2020-01-01T00:00:00Z', until: '2020-01-01T01:00:00Z'")
                .refusedAs("planned-outage-outside-agreement")
                .command("recordPlannedOutage", "notifiedAt: '${now+600}'")
                .refusedAs("notice-after-recording");
        given(
                        "another agreement on other items of the system",
                        s -> {
                            agreed(s);
                            s.does(
                                    "agreeSla",
                                    """
                                    terms: {items: [{code: 'response-at-night', name: '夜間の応答時間達成率',
                                    metric: 'RESPONSE_TIME_ACHIEVEMENT_RATE', kind: 'RATIO', comparison: 'AT_LEAST',
                                    target: '95', goodWhen: {comparison: 'AT_MOST', value: '3'}, frequency: '5分ごと',
                                    method: '監視サーバからの計測', formula: '3秒以内の件数÷全件数'}]}\
                                    """);
                        })
                .commands("amendSla")
                .refusedAs("sla-item-taken");
    }

    private void measurements() {
        given(
                        "a batch of measurements",
                        s -> s.does("recordMeasurements", "source: 'monitor', batch: 'first'"))
                .command(
                        "recordMeasurements",
                        "source: 'monitor', batch: 'first', samples: [{item: 'response', at: '2026-06-05T00:00:00Z', value: '2'}]")
                .refusedAs("measurement-batch-differs")
                .command("recordMeasurements", "source: 'monitor', corrects: 'never-sent'")
                .refusedAs("measurement-batch-unknown")
                .command(
                        "recordMeasurements",
                        "atomic: false, samples: [{item: 'nothing', at: '2026-06-05T00:00:00Z', value: '2'}]")
                .refusedAs("measurements-all-refused")
                .command("recordMeasurements", "atomic: false, samples: [" + mostlyUnknown() + "]")
                .refusedAs("measurements-mostly-refused");
        given(
                        "a batch that was corrected",
                        s ->
                                s.does("recordMeasurements", "source: 'corrected', batch: 'first'")
                                        .does(
                                                "recordMeasurements",
                                                "source: 'corrected', batch: 'second', corrects: 'first'"))
                .command(
                        "recordMeasurements",
                        "source: 'corrected', batch: 'third', corrects: 'first'")
                .refusedAs("measurement-batch-corrected");
    }

    /** One sample that is agreed on among more than may be refused. */
    private static String mostlyUnknown() {
        return IntStream.rangeClosed(0, 1_001)
                .mapToObj(number ->
                        "{item: '%s', at: '2026-06-05T00:00:00Z', value: '2'}"
                                .formatted(number == 0 ? "response" : "nothing"))
                .collect(Collectors.joining(", "));
    }
}
