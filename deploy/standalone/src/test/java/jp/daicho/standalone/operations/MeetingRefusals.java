package jp.daicho.standalone.operations;

/** Meetings and their minutes (IV-1.4, IV-2.4). */
final class MeetingRefusals extends RefusalScenarios {

    private static final String STEP = "meeting-not-at-this-step";
    private static final String RIVAL = "not-the-meetings-contractor";
    private static final String STRANGER = "operator";

    MeetingRefusals() {
        usually("scheduleMeeting", "contractor: '${maintainer-organisation}'");
        usually(
                "holdMeeting",
                "attendees: [{person: '${staff}', organisation: '${section}'},"
                        + " {person: '${maintainer}', organisation: '${maintainer-organisation}'}]");
        first("scheduleMeeting", InspectionStories::contracted);
        first("submitMinutes", MeetingStories::held);
        first("commentOnMinutes", MeetingStories::minuted);
        first("approveMinutes", MeetingStories::minuted);
        holding();
        minutes();
    }

    private void holding() {
        given("a contract for maintenance", InspectionStories::contracted)
                .command("scheduleMeeting", "track: 'OPERATION'")
                .refusedAs("meeting-contractor-unfit");
        given("a meeting beside an operator", MeetingStories::scheduledBesideAnOperator)
                .by(STRANGER)
                .commands("scheduleMeeting", "holdMeeting")
                .refusedAs(RIVAL)
                .command(
                        "holdMeeting",
                        "attendees: [{person: '${staff}', organisation: '${section}'}]")
                .refusedAs("meeting-party-absent")
                .command("holdMeeting", "workReports: ['${unknownId}']")
                .refusedAs("meeting-report-unknown")
                .command(
                        "holdMeeting",
                        "failures: [{incidentId: '${unknownId}', recurrencePrevention: '監視する'}]")
                .refusedAs("meeting-failure-unknown")
                .commands("submitMinutes", "commentOnMinutes", "approveMinutes")
                .refusedAs(STEP);
        given("a meeting that was held", MeetingStories::held)
                .command("holdMeeting", "place: '別の会議室'")
                .refusedAs(STEP);
    }

    private void minutes() {
        given("minutes beside an operator", MeetingStories::minutedBesideAnOperator)
                .by(STRANGER)
                .commands("submitMinutes")
                .refusedAs(RIVAL)
                .by(STRANGER)
                .command("approveMinutes", "party: 'CONTRACTOR'")
                .refusedAs(RIVAL)
                .command("approveMinutes", "party: 'CONTRACTOR'")
                .refusedAs("minutes-of-the-other-party")
                .command("approveMinutes", "revision: 2")
                .refusedAs("minutes-not-latest")
                .command("commentOnMinutes", "revision: 2")
                .refusedAs("minutes-not-latest");
        given("minutes that stand", MeetingStories::standing)
                .command("submitMinutes", "minutes: {discussion: '別の内容'}")
                .refusedAs(STEP)
                .commands("commentOnMinutes")
                .refusedAs(STEP);
    }
}
