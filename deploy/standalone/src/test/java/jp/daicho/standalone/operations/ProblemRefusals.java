package jp.daicho.standalone.operations;

/** Problems behind incidents (IV-1.2-S3), and work records. */
final class ProblemRefusals extends RefusalScenarios {

    ProblemRefusals() {
        given("a problem", s -> s.does("raiseProblem", "code: 'PRB-1'"))
                .command("raiseProblem", "code: 'PRB-1'")
                .refusedAs("problem-code-taken")
                .commands("resolveProblem")
                .refusedAs("root-cause-missing");
        given(
                        "a resolved problem",
                        s ->
                                s.does("raiseProblem")
                                        .does("identifyRootCause")
                                        .does("resolveProblem"))
                .command("identifyRootCause", "rootCause: '別の原因'")
                .refusedAs("problem-resolved")
                .commands("recordWorkaround")
                .refusedAs("problem-resolved")
                .command("resolveProblem", "solution: '別の対策'")
                .refusedAs("problem-resolved");
        given("a work record", s -> s.does("registerWorkRecord", "code: 'WRK-1'"))
                .command("registerWorkRecord", "code: 'WRK-1'")
                .refusedAs("work-record-code-taken")
                .command("registerWorkRecord", "incidentId: '${unknownId}'")
                .refusedAs("work-incident-unknown")
                .command("registerWorkRecord", "performedAt: '${now+600}'")
                .refusedAs("work-in-the-future")
                .command("correctWorkRecord", "performedAt: '${now+600}'")
                .refusedAs("work-in-the-future");
    }
}
