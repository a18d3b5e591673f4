package jp.daicho.standalone.operations;

import java.util.Set;
import jp.daicho.contract.handover.HandoverKind;

/** Handovers (IV-7.1): parties, meeting, questions, report and completion. */
final class HandoverRefusals extends RefusalScenarios {

    HandoverRefusals() {
        usually(
                "prepareHandover",
                "outgoingContractor: '${maintainer-organisation}', incomingContractor: '${incoming-organisation}', dueOn: '${today+60}'");
        usually(
                "agreeMaterials",
                "agreedBy: ['${section}', '${maintainer-organisation}'], "
                        + HandoverStories.materials(
                                HandoverKind.CONTRACTOR_CHANGE, Set.of(HandoverStories.LIST)));
        usually(
                "holdHandoverMeeting",
                """
                attendees: [{person: '${manager}', organisation: '${section}'},
                {person: '${maintainer}', organisation: '${maintainer-organisation}'},
                {person: '${incoming}', organisation: '${incoming-organisation}'}]\
                """);
        prepared();
        questions();
        concluding();
        completed();
    }

    private void prepared() {
        given("the contractors of the stage")
                .command("prepareHandover", "outgoingContractor: '${unknownId}'")
                .refusedAs("outgoing-contractor-not-appointed")
                .command("prepareHandover", "incomingContractor: '${section}'")
                .refusedAs("incoming-contractor-unknown")
                .command("prepareHandover", "outgoingContract: '${unknownId}'")
                .refusedAs("handover-contract-of-others");
        given("a handover on which nothing is agreed", HandoverStories::prepared)
                .commands(
                        "holdHandoverMeeting",
                        "submitHandoverReport",
                        "completeHandover",
                        "deliverMaterial",
                        "acceptMaterial",
                        "storeMaterial",
                        "recordDataExtraction")
                .refusedAs("handover-materials-not-agreed")
                .command("askQuestion", "content: 'MEDIA'")
                .refusedAs("handover-materials-not-agreed")
                .commands("returnHandover")
                .refusedAs("handover-report-missing")
                .by("builder")
                .commands("submitHandoverReport", "deliverMaterial", "recordDataExtraction")
                .refusedAs("not-the-outgoing-contractor")
                .by("builder")
                .commands("answerQuestion", "handleDeficiency")
                .refusedAs("not-the-outgoing-contractor")
                .by("builder")
                .commands("askQuestion")
                .refusedAs("not-a-party-of-the-handover")
                .commands("answerQuestion", "resolveQuestion")
                .refusedAs("question-unknown")
                .commands("handleDeficiency", "confirmDeficiency")
                .refusedAs("deficiency-unknown");
    }

    private void questions() {
        given("a question", HandoverStories::asked)
                .command("askQuestion", "questionId: '${questionId}'")
                .refusedAs("question-exists")
                .command("askQuestion", "content: '" + HandoverStories.NOT_NEEDED + "'")
                .refusedAs("material-not-agreed")
                .by("manager")
                .commands("resolveQuestion")
                .refusedAs("not-the-asker")
                .by("incoming")
                .commands("resolveQuestion")
                .refusedAs("question-not-answered")
                .commands("completeHandover")
                .refusedAs("handover-questions-open")
                .command(
                        "holdHandoverMeeting",
                        """
                        attendees: [{person: '${manager}', organisation: '${section}'},
                        {person: '${chief}', organisation: '${section}'},
                        {person: '${maintainer}', organisation: '${maintainer-organisation}'}]\
                        """)
                .refusedAs("handover-meeting-incomplete");
        given("a question that is resolved", HandoverStories::answered)
                .command("answerQuestion", "answer: '別の答え'")
                .refusedAs("question-resolved");
    }

    private void concluding() {
        given("materials that are accepted", HandoverStories::accepted)
                .commands("completeHandover")
                .refusedAs("handover-meeting-missing");
        given("a replacement without its data", HandoverStories::replaced)
                .commands("completeHandover")
                .refusedAs("data-extraction-not-full");
        given("a returned handover", HandoverStories::returned)
                .commands("confirmDeficiency")
                .refusedAs("deficiency-not-handled")
                .commands("completeHandover")
                .refusedAs("handover-deficiencies-open");
        given("deficiencies that are put right", HandoverStories::putRight)
                .command("handleDeficiency", "handling: '別の対応'")
                .refusedAs("deficiency-confirmed")
                .commands("completeHandover")
                .refusedAs("handover-report-missing");
        given("a handover reported again", HandoverStories::reportedAgain)
                .command(
                        "returnHandover",
                        "deficiencies: [{deficiencyId: '${deficiencyId}', description: '再び', dueOn: '${today+10}'}]")
                .refusedAs("deficiency-exists")
                .command(
                        "returnHandover",
                        "deficiencies: [{description: '媒体がない', content: '%s', dueOn: '${today+10}'}]"
                                .formatted(HandoverStories.NOT_NEEDED))
                .refusedAs("material-not-agreed")
                .command("completeHandover", "incomingContract: '${unknownId}'")
                .refusedAs("handover-contract-of-others");
        given("a report of one who is the manager now", HandoverStories::reportedByTheManager)
                .by(HandoverStories.TURNCOAT)
                .commands("returnHandover", "completeHandover")
                .refusedAs("handover-submitter-cannot-approve");
    }

    private void completed() {
        given("a completed handover", HandoverStories::completed)
                .commands(
                        "holdHandoverMeeting",
                        "recordSiteVisit",
                        "submitHandoverReport",
                        "returnHandover",
                        "handleDeficiency",
                        "confirmDeficiency",
                        "completeHandover",
                        "agreeMaterials",
                        "deliverMaterial",
                        "acceptMaterial",
                        "recordDataExtraction",
                        "askQuestion",
                        "answerQuestion",
                        "resolveQuestion")
                .refusedAs("handover-completed");
    }
}
