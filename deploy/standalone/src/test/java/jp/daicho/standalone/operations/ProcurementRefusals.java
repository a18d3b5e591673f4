package jp.daicho.standalone.operations;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chapter III: from the plan to the specification. */
final class ProcurementRefusals extends RefusalScenarios {

    private static final String DONE = "procurement-step-done";

    ProcurementRefusals() {
        usually("recordEstimate", "contractor: '${maintainer-organisation}'");
        first("openProcurement", s -> s.does("registerSystem"));
        preparation();
        specification();
    }

    private void preparation() {
        given("a procurement", ProcurementStories::opened)
                .command("recordEstimate", "contractor: '${section}'")
                .refusedAs("not-a-contractor")
                .commands("skipStep")
                .refusedAs("procurement-step-not-skippable")
                .commands("endorseSpecification", "approveSpecification")
                .refusedAs("procurement-not-at-this-step");
        given(
                        "an estimate",
                        s -> {
                            ProcurementStories.openedForCriticalSystem(s);
                            s.does("recordEstimate");
                        })
                .command("skipStep", "step: 'PLAN'")
                .refusedAs(DONE);
        given("a plan that was left out", s -> ProcurementStories.leftOut(s, "PLAN"))
                .commands("recordEstimate")
                .refusedAs(DONE);
        given("a budget that was left out", s -> ProcurementStories.leftOut(s, "BUDGET"))
                .commands("requestBudget")
                .refusedAs(DONE);
        given(
                        "a specification that was left out",
                        s -> ProcurementStories.leftOut(s, "SPECIFICATION"))
                .commands("draftSpecification")
                .refusedAs(DONE);
    }

    private void specification() {
        given("a specification", s -> ProcurementStories.drafted(s, ""))
                .command("endorseSpecification", "revision: 2")
                .refusedAs("specification-revision-stale")
                .command("approveSpecification", "revision: 2")
                .refusedAs("specification-revision-stale");
        given("a specification by its approver", ProcurementStories::draftedByTheManager)
                .by("manager")
                .commands("approveSpecification")
                .refusedAs("specification-drafter-cannot-approve");
        given("a specification of two sections", ProcurementStories::draftedForCriticalSystem)
                .commands("approveSpecification")
                .refusedAs("specification-not-endorsed");
        given(
                        "a specification of one source",
                        s ->
                                ProcurementStories.drafted(
                                        s,
                                        "reflections: [{source: 'BUILD_PROPOSAL', document: '提案書', reflectedIn: '第5章'}]"))
                .commands("approveSpecification")
                .refusedAs("specification-source-not-addressed");
        given(
                        "a specification without the proposal",
                        s ->
                                ProcurementStories.drafted(
                                        s, reflections("OPERATION_DESIGN_DOCUMENT")))
                .commands("approveSpecification")
                .refusedAs("specification-proposal-not-reflected");
        given(
                        "a specification without the built system",
                        s ->
                                ProcurementStories.draftedForBespoke(
                                        s, reflections("OPERATION_DESIGN_DOCUMENT")))
                .commands("approveSpecification")
                .refusedAs("specification-built-system-not-reflected");
        given(
                        "a specification without operation",
                        s -> ProcurementStories.drafted(s, reflections("BUILD_PROPOSAL")))
                .commands("approveSpecification")
                .refusedAs("specification-operation-not-reflected");
        given(
                        "a specification without the ICT-BCP",
                        s ->
                                ProcurementStories.draftedForCriticalOrdinary(
                                        s, "ictBcpSupport: null"))
                .commands("approveSpecification")
                .refusedAs("specification-without-ict-bcp");
    }

    /** Of all that a combined specification must speak of, one is reflected. */
    private static String reflections(String reflected) {
        var sources =
                Stream.of(
                                "OPERATION_DESIGN_DOCUMENT",
                                "MAINTENANCE_DESIGN_DOCUMENT",
                                "MAINTENANCE_MANUAL",
                                "OPERATION_MANUAL",
                                "BUILD_PROPOSAL")
                        .map(source ->
                                source.equals(reflected)
                                        ? "{source: '%s', document: '文書', reflectedIn: '第4章'}"
                                                .formatted(source)
                                        : "{source: '%s', reasonNotReflected: 'ない'}"
                                                .formatted(source));
        return "reflections: [" + sources.collect(Collectors.joining(", ")) + "]";
    }
}
