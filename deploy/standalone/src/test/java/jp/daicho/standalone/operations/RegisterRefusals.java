package jp.daicho.standalone.operations;

/** Systems and appointments. */
final class RegisterRefusals extends RefusalScenarios {

    RegisterRefusals() {
        usually("registerSystem", "code: 'S${serial}', owningSection: '${section}'");
        usually(
                "appointParty",
                "organisation: '${other-maintainer-organisation}', from: '${today}', until: null, contract: null");
        given("a system", s -> s.does("registerSystem", "code: 'TWICE'"))
                .command("registerSystem", "code: 'TWICE'")
                .refusedAs("system-code-taken")
                .command("registerSystem", "owningSection: '${builder-organisation}'")
                .refusedAs("not-a-section")
                .command(
                        "reclassifySystem",
                        "classification: {applicability: 'PATTERN_B', applicabilityReason: '設計書はない'}")
                .refusedAs("pattern-disagrees-with-design");
        given("a system that serves no more", s -> s.does("registerSystem").does("retireSystem"))
                .commands(
                        "reclassifySystem",
                        "connectNetwork",
                        "recordBuildDesign",
                        "goLive",
                        "appointParty")
                .refusedAs("system-retired");
        appointments();
    }

    private void appointments() {
        given(
                        "an appointment",
                        s ->
                                s.does("registerSystem")
                                        .does(
                                                "appointParty",
                                                "appointmentId: '${appointmentId}', from: '${today+1}'"))
                .command("appointParty", "organisation: '${unknownId}'")
                .refusedAs("not-an-organisation")
                .command("appointParty", "organisation: '${section}'")
                .refusedAs("role-not-for-party")
                .command("appointParty", "from: '${today+9}'")
                .refusedAs("already-appointed")
                .command(
                        "appointParty",
                        "contract: '${unknownId}', organisation: '${builder-organisation}'")
                .refusedAs("contract-does-not-cover")
                .command("endAppointment", "lastDay: '${today}'")
                .refusedAs("ends-before-it-begins");
        given("a system without appointments", s -> s.does("registerSystem"))
                .commands("endAppointment")
                .refusedAs("appointment-unknown");
        given(
                        "an appointment that has ended",
                        s ->
                                s.does("registerSystem")
                                        .does("appointParty", "appointmentId: '${appointmentId}'")
                                        .does("endAppointment"))
                .commands("endAppointment")
                .refusedAs("appointment-ended");
    }
}
