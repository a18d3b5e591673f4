package jp.daicho.standalone.operations;

/** Incidents and failures (IV-1.4, IV-2.4). */
final class IncidentRefusals extends RefusalScenarios {

    IncidentRefusals() {
        reported();
        handling();
        recovery();
        report();
        ending();
        liability();
    }

    private void reported() {
        given(
                        "an incident with a code, from elsewhere",
                        s ->
                                s.does(
                                        "reportIncident",
                                        "code: 'INC-1', origin: {system: 'helpdesk', reference: 'T-1'}"))
                .command("reportIncident", "code: 'INC-1'")
                .refusedAs("incident-code-taken")
                .command(
                        "reportIncident",
                        "code: 'INC-2', origin: {system: 'helpdesk', reference: 'T-1'}")
                .refusedAs("incident-already-imported")
                .command("reportIncident", "outageFrom: '${now+600}'")
                .refusedAs("outage-out-of-order");
    }

    private void handling() {
        given("a failure", IncidentStories::failure)
                .commands("linkProblem")
                .refusedAs("problem-unknown")
                .commands("acknowledgeRelay")
                .refusedAs("relay-missing")
                .commands("resumeIncident")
                .refusedAs("incident-not-waiting")
                .command("restoreService", "restoredAt: '2026-06-04T00:00:00Z'")
                .refusedAs("outage-out-of-order")
                .command("correctOutage", "outageFrom: '${now+600}', restoredAt: null")
                .refusedAs("outage-out-of-order");
        given(
                        "a failure of a system that one contractor operates and maintains",
                        s -> s.does("reportIncident", "track: 'COMBINED'"))
                .commands("relayToOperator")
                .refusedAs("no-separate-operator");
        given("a relay within one company", IncidentStories::relayWithinOneCompany)
                .by("maintainer")
                .commands("acknowledgeRelay")
                .refusedAs("relay-of-ones-own");
        given("an incident without an outage", IncidentStories::incident)
                .commands("correctOutage")
                .refusedAs("outage-missing");
        given("a closed incident", IncidentStories::closedIncident)
                .commands(
                        "reclassifyIncident",
                        "assessIncident",
                        "startWorkOnIncident",
                        "escalateToIsSection",
                        "relayToOperator",
                        "acknowledgeRelay",
                        "suspendIncident",
                        "resumeIncident",
                        "analyseCause",
                        "confirmCauseAnalysis",
                        "recordRecovery",
                        "restoreService",
                        "verifyRecovery",
                        "submitFailureReport",
                        "acceptFailureReport",
                        "returnFailureReport",
                        "determineNonConformity",
                        "notifyNonConformity",
                        "resolveIncident")
                .refusedAs("incident-closed");
    }

    private void recovery() {
        given("a failure that nobody has analysed", IncidentStories::failure)
                .commands("confirmCauseAnalysis")
                .refusedAs("analysis-missing")
                .command("recordRecovery", "emergencyReason: null")
                .refusedAs("analysis-not-confirmed")
                .command("recordRecovery", "tests: null")
                .refusedAs("recovery-tests-missing")
                .commands("verifyRecovery")
                .refusedAs("recovery-missing")
                .commands("recordModification")
                .refusedAs("system-not-modified");
        given("a recovery that modified the system", IncidentStories::verifiedFailure)
                .command("recordModification", "sharedWithOperatorOn: '${today+1}'")
                .refusedAs("notice-in-the-future");
        given("a contractor's work by one of the section now", IncidentStories::worksOfOnesOwn)
                .by(IncidentStories.TURNCOAT)
                .commands("confirmCauseAnalysis")
                .refusedAs("analysis-of-ones-own")
                .by(IncidentStories.TURNCOAT)
                .commands("verifyRecovery")
                .refusedAs("recovery-of-ones-own")
                .by(IncidentStories.TURNCOAT)
                .commands("acceptFailureReport", "returnFailureReport")
                .refusedAs("failure-report-of-ones-own");
    }

    private void report() {
        given("a failure without a recovery", IncidentStories::failure)
                .commands("submitFailureReport")
                .refusedAs("recovery-missing")
                .commands("acceptFailureReport", "returnFailureReport")
                .refusedAs("failure-report-missing");
        given("an incident that is no failure", IncidentStories::incident)
                .commands(
                        "submitFailureReport",
                        "acceptFailureReport",
                        "returnFailureReport",
                        "determineNonConformity")
                .refusedAs("not-a-failure");
        given("an accepted failure report", IncidentStories::reportedFailure)
                .commands("submitFailureReport", "returnFailureReport")
                .refusedAs("failure-report-settled")
                .commands("closeIncident")
                .refusedAs("work-record-missing");
    }

    private void ending() {
        given("a failure under way", IncidentStories::failure)
                .commands("resolveIncident")
                .refusedAs("recovery-not-verified")
                .commands("closeIncident")
                .refusedAs("incident-not-resolved")
                .commands("reopenIncident")
                .refusedAs("incident-not-ended");
        given("a recovery while the service is down", IncidentStories::verifiedFailure)
                .commands("resolveIncident")
                .refusedAs("service-not-restored");
        given("a resolved incident", IncidentStories::resolvedIncident)
                .command("resolveIncident", "resolution: '別の解決'")
                .refusedAs("incident-resolved")
                .commands("startWorkOnIncident", "suspendIncident", "recordRecovery")
                .refusedAs("incident-resolved")
                .command("reopenIncident", "outageFrom: '${now+600}'")
                .refusedAs("outage-out-of-order");
        given("a resolved failure", IncidentStories::resolvedFailure)
                .commands("closeIncident")
                .refusedAs("failure-report-not-accepted");
    }

    private void liability() {
        given("a failure of which nobody has said whose fault", IncidentStories::recordedFailure)
                .commands("notifyNonConformity", "recordRemedy")
                .refusedAs("non-conformity-undetermined")
                .commands("closeIncident")
                .refusedAs("non-conformity-undetermined");
        given("a failure that is no non-conformity", IncidentStories::conformity)
                .commands("notifyNonConformity", "recordRemedy")
                .refusedAs("non-conformity-absent");
        given("a non-conformity", IncidentStories::nonConformity)
                .command("notifyNonConformity", "notifiedOn: '${today+1}'")
                .refusedAs("notice-in-the-future")
                .command("recordRemedy", "remediedOn: '${today+1}'")
                .refusedAs("notice-in-the-future")
                .commands("closeIncident")
                .refusedAs("non-conformity-not-notified");
    }
}
