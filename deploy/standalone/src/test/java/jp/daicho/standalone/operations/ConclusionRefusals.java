package jp.daicho.standalone.operations;

/** Chapter III: from the settled specification to the contract. */
final class ConclusionRefusals extends RefusalScenarios {

    private static final String STEP = "procurement-not-at-this-step";

    ConclusionRefusals() {
        usually("concludeContract", "number: 'P${serial}'");
        approval();
        conclusion();
    }

    private void approval() {
        given("a negotiation", NegotiationStories::singleSource)
                .commands(
                        "examineReasonStatement",
                        "recheckContract",
                        "approveContract",
                        "concludeContract")
                .refusedAs(STEP);
        given("a settled specification of operation", NegotiationStories::settled)
                .command("recheckContract", "systemPlanDecision: null")
                .refusedAs("system-plan-decision-missing");
        given(
                        "a contract without a statement of reasons",
                        s -> {
                            NegotiationStories.settled(s);
                            s.does("recheckContract");
                        })
                .by("contracts-section")
                .commands("approveContract")
                .refusedAs("reason-statement-not-examined");
        given(
                        "a contract that was checked",
                        s -> {
                            ConclusionStories.examined(s);
                            s.as("manager").does("recheckContract");
                        })
                .by("contracts-section")
                .command("approveContract", "authority: 'MAYOR'")
                .refusedAs("contract-authority-unfit")
                .by("manager")
                .commands("approveContract")
                .refusedAs("contract-approval-of-others");
    }

    private void conclusion() {
        given("an approved contract with open steps", ConclusionStories::approvedWithOpenSteps)
                .commands("concludeContract")
                .refusedAs("procurement-steps-open");
        given(
                        "an approved contract",
                        s -> {
                            ConclusionStories.approved(s);
                            s.as("admin").does("registerContract", "number: 'TAKEN'").as("manager");
                        })
                .command("concludeContract", "number: 'TAKEN'")
                .refusedAs("contract-number-taken")
                .command("concludeContract", "slaId: '${unknownId}'")
                .refusedAs("contract-without-sla");
        given(
                        "an approved contract without an ICT-BCP clause",
                        s -> {
                            ConclusionStories.approvedForCritical(s, "ictBcpClause: null");
                            ConclusionStories.agreement(s);
                        })
                .command("concludeContract", "slaId: '${slaId}'")
                .refusedAs("contract-without-ict-bcp-clause");
        given("a concluded contract", ConclusionStories::concluded)
                .commands(
                        "examineReasonStatement",
                        "recheckContract",
                        "approveContract",
                        "concludeContract")
                .refusedAs("procurement-closed");
    }
}
