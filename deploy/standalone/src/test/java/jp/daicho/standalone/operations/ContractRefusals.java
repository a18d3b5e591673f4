package jp.daicho.standalone.operations;

/** Contracts. */
final class ContractRefusals extends RefusalScenarios {

    ContractRefusals() {
        usually(
                "registerContract",
                "number: '契-${serial}', contractor: '${maintainer-organisation}', systems: ['${systemId}'], begins: '${today}'");
        usually("endContract", "lastDay: '${today+30}'");
        usually("amendContract", "ends: '${today+3000}'");
        given("a contract", s -> s.does("registerContract", "number: '契-二重'"))
                .command("registerContract", "number: '契-二重'")
                .refusedAs("contract-number-taken")
                .command("registerContract", "contractor: '${section}'")
                .refusedAs("not-a-contractor")
                .command("registerContract", "systems: ['${unknownId}']")
                .refusedAs("not-a-system")
                .command("amendContract", "ends: '${today-1}'")
                .refusedAs("contract-ends-before-it-begins")
                .command("endContract", "lastDay: '${today-1}'")
                .refusedAs("outside-contract-term");
        given("a contract that ends early", s -> s.does("registerContract").does("endContract"))
                .commands("amendContract")
                .refusedAs("contract-ended")
                .command("endContract", "lastDay: '${today+60}'")
                .refusedAs("contract-ended");
    }
}
