package jp.daicho.standalone.operations;

/** Series of the ward's monitoring, and what it sends (IV-1.6, IV-2.5, IV-3.1). */
final class SeriesRefusals extends RefusalScenarios {

    SeriesRefusals() {
        usually("mapSeries", "source: 'monitor-${serial}'");
        first("endSeriesMapping", s -> s.does("mapSeries"));
        first("recordMetrics", s -> s.does("mapSeries").does("recordMetrics"));
        given("a series that is mapped", s -> s.does("mapSeries", "source: 'taken'"))
                .command("mapSeries", "source: 'taken'")
                .refusedAs("series-mapping-taken")
                .command("mapSeries", "item: 'nothing'")
                .refusedAs("series-item-not-agreed")
                .command("mapSeries", "item: 'availability', goodUpTo: '3'")
                .refusedAs("series-does-not-fit-item");
        given("a mapping that has ended", s -> s.does("mapSeries").does("endSeriesMapping"))
                .commands("endSeriesMapping")
                .refusedAs("series-mapping-ended");
    }
}
