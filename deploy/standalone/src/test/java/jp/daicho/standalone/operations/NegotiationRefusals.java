package jp.daicho.standalone.operations;

/** Chapter III: from the method to the settled specification. */
final class NegotiationRefusals extends RefusalScenarios {

    private static final String STEP = "procurement-not-at-this-step";
    private static final String DONE = "procurement-step-done";

    NegotiationRefusals() {
        usually("chooseMethod", "contractor: '${maintainer-organisation}'");
        usually(
                "rankProposals",
                "ranking: [{contractor: '${maintainer-organisation}', evaluation: '92点'}]");
        usually("revokePriorityRight", "contractor: '${maintainer-organisation}'");
        selection();
        negotiation();
        settlement();
        closed();
    }

    private void selection() {
        given("a procurement without a specification", ProcurementStories::opened)
                .commands("chooseMethod", "rankProposals", "revokePriorityRight")
                .refusedAs(STEP)
                .commands(
                        "agreeItem",
                        "setPlannedPrice",
                        "requestQuotation",
                        "submitQuotation",
                        "settleSpecification")
                .refusedAs(STEP);
        given("an approved specification", NegotiationStories::approved)
                .command("chooseMethod", "contractor: '${section}'")
                .refusedAs("not-a-contractor");
        given("a method that asks for proposals", NegotiationStories::proposals)
                .command("rankProposals", "ranking: [{contractor: '${section}', evaluation: '1点'}]")
                .refusedAs("not-a-contractor");
        given("ranked proposals", NegotiationStories::ranked)
                .commands("chooseMethod")
                .refusedAs(DONE)
                .command("revokePriorityRight", "contractor: '${operator-organisation}'")
                .refusedAs("priority-right-of-another")
                .commands("failProcurement")
                .refusedAs(STEP);
        given(
                        "proposals of which the best lost the right",
                        s -> {
                            NegotiationStories.ranked(s);
                            s.does("revokePriorityRight");
                        })
                .commands("rankProposals")
                .refusedAs(DONE);
        given(
                        "proposals with a settled specification",
                        s -> {
                            NegotiationStories.ranked(s);
                            NegotiationStories.settles(s);
                        })
                .commands("revokePriorityRight")
                .refusedAs(DONE);
    }

    private void negotiation() {
        given("a negotiation beside an operator", NegotiationStories::besideAnOperator)
                .commands("setPlannedPrice", "settleSpecification")
                .refusedAs("procurement-item-not-agreed")
                .by("operator")
                .commands("agreeItem", "submitQuotation")
                .refusedAs("not-the-prospective-contractor");
        given("agreement on each item", NegotiationStories::agreed)
                .command("setPlannedPrice", "authority: 'SECTION_MANAGER'")
                .refusedAs("contract-authority-unfit");
    }

    private void settlement() {
        given("a quotation", s -> NegotiationStories.quoted(s, "12760000"))
                .commands("setPlannedPrice")
                .refusedAs("planned-price-after-quotation")
                .command("settleSpecification", "specialSpecifications: []")
                .refusedAs("special-specification-missing");
        given("a quotation that is too high", s -> NegotiationStories.quoted(s, "12800001"))
                .commands("settleSpecification")
                .refusedAs("quotation-above-planned-price");
        given("a settled specification", NegotiationStories::settled)
                .commands(
                        "agreeItem",
                        "setPlannedPrice",
                        "requestQuotation",
                        "submitQuotation",
                        "settleSpecification")
                .refusedAs(DONE);
    }

    private void closed() {
        given("a procurement that failed", NegotiationStories::failed)
                .commands(
                        "recordEstimate",
                        "requestBudget",
                        "skipStep",
                        "draftSpecification",
                        "endorseSpecification",
                        "approveSpecification",
                        "decideDisclosure",
                        "chooseMethod",
                        "rankProposals",
                        "revokePriorityRight",
                        "failProcurement",
                        "agreeItem",
                        "setPlannedPrice",
                        "requestQuotation",
                        "submitQuotation",
                        "settleSpecification")
                .refusedAs("procurement-closed");
    }
}
