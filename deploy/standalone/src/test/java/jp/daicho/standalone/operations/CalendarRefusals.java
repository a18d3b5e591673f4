package jp.daicho.standalone.operations;

/** Closure days of the installation's own. */
final class CalendarRefusals extends RefusalScenarios {

    CalendarRefusals() {
        first("recordClosure", s -> s.does("recordClosure"));
        first("withdrawClosure", s -> s.does("recordClosure"));
        given("a closure day", s -> s.does("recordClosure"))
                .command("recordClosure", "name: '別の記念日'")
                .refusedAs("closure-differs")
                .command("withdrawClosure", "day: '2026-10-02'")
                .refusedAs("closure-unknown");
    }
}
