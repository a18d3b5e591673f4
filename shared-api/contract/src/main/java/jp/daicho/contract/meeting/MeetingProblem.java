package jp.daicho.contract.meeting;

import jp.daicho.contract.Problem;
import jp.daicho.contract.ProblemType;

/** Why something asked of a meeting is refused. */
public enum MeetingProblem implements ProblemType {
    CONTRACTOR_UNFIT(
            "meeting-contractor-unfit",
            "会議の相手方にできない",
            "Not fit as the meeting's contractor",
            "このシステムの{0}の作業を行う事業者を期待しましたが、{1}は違います。",
            "Expected a contractor that does the work ({0}) on this system, but {1} is none.",
            "IV-1.2-S2",
            "IV-2.2-S2"),
    NOT_THE_CONTRACTOR(
            "not-the-meetings-contractor",
            "会議の事業者ではない",
            "Not the meeting's contractor",
            "会議の事業者{0}であることを期待しましたが、{1}として行われました。",
            "Expected the meeting's contractor {0} to act, but it was {1}.",
            "IV-1.2-S2",
            "IV-2.2-S2"),
    NOT_AT_THIS_STEP(
            "meeting-not-at-this-step",
            "会議がその段階にない",
            "Meeting not at this step",
            "{0}であることを期待しましたが、会議はその段階にありません。",
            "Expected {0}, but the meeting is not at this step.",
            "IV-1.4-R3",
            "IV-2.4-R3"),
    PARTY_ABSENT(
            "meeting-party-absent",
            "当事者が出席していない",
            "A party was not there",
            "主管課と事業者の双方の出席を期待しましたが、{0}の出席者がいません。",
            "Expected somebody of the owning section and of the contractor, but there was nobody of {0}.",
            "IV-1.4-X1",
            "IV-2.4-X1"),
    REPORT_UNKNOWN(
            "meeting-report-unknown",
            "会議で報告できる作業報告書ではない",
            "No such work report",
            "このシステムと業務について会議の事業者が提出し、差し戻されておらず、会議の日までに終わった期間の作業報告書を期待しましたが、{0}は違います。",
            "Expected a report that the meeting's contractor submitted on this system and track, on a period that was over by the day of the meeting, and that is not returned, but {0} is none.",
            "IV-1.4-X1",
            "IV-2.4-X1"),
    FAILURE_UNKNOWN(
            "meeting-failure-unknown",
            "会議で報告できる障害ではない",
            "No such failure",
            "このシステムと業務について会議の日までに報告された障害を期待しましたが、{0}は違います。",
            "Expected a failure of this system and track that was reported by the day of the meeting, but {0} is none.",
            "IV-1.4-X3",
            "IV-2.4-X3"),
    MINUTES_NOT_LATEST(
            "minutes-not-latest",
            "最新の版の議事録ではない",
            "Not the latest minutes",
            "議事録の最新の版である第{0}版を期待しましたが、第{1}版が指定されました。",
            "Expected revision {0}, the latest of the minutes, but got revision {1}.",
            "IV-1.4-X4",
            "IV-2.4-X4"),
    MINUTES_OF_THE_OTHER_PARTY(
            "minutes-of-the-other-party",
            "相手方としての承認",
            "Approval for the other party",
            "{0}の者で、相手方として承認も議事録の提出もしていない者による承認を期待しましたが、違います。相手方に代わって承認することはできません。",
            "Expected somebody of {0} who has neither approved nor submitted the minutes for the other party, but it is not: nobody approves for the other.",
            "IV-1.4-X4",
            "IV-2.4-X4");

    private final Problem problem;

    MeetingProblem(
            String slug,
            String titleJa,
            String titleEn,
            String detailJa,
            String detailEn,
            String... guideline) {
        this.problem = new Problem(slug, 409, titleJa, titleEn, detailJa, detailEn, guideline);
    }

    @Override
    public Problem problem() {
        return problem;
    }
}
