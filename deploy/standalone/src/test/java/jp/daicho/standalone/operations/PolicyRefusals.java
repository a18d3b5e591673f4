package jp.daicho.standalone.operations;

/** What the ledger does by itself. */
final class PolicyRefusals extends RefusalScenarios {

    PolicyRefusals() {
        given("the policies that there are")
                .command("retryDeadLetters", "policy: 'no-such-policy'")
                .refusedAs("not-found");
    }
}
