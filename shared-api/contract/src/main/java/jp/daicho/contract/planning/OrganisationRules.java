package jp.daicho.contract.planning;

import java.util.List;
import jp.daicho.contract.Checks;

/**
 * How the work organisation is managed, so that it is adequate and changes do no harm (IV-1.2-S4,
 * IV-2.2-S3).
 *
 * @param teams the teams
 * @param changes how changes of staff are reported and approved
 * @param latest how the latest organisation, and whether qualifications are met, can be seen
 * @param quality how results and quality of the work are managed
 */
public record OrganisationRules(
        List<Team> teams, StaffChanges changes, String latest, String quality) {

    public OrganisationRules {
        teams = List.copyOf(teams);
    }

    /**
     * A team.
     *
     * @param name what it is called
     * @param work what it does
     * @param staff how many people
     * @param qualifications what they must be qualified for
     */
    public record Team(String name, String work, int staff, String qualifications) {

        void check(Checks checks) {
            checks.line("name", name, 200)
                    .paragraph("work", work, 2000)
                    .that(
                            staff >= 1 && staff <= 10_000,
                            "staff",
                            "要員数は1以上で指定してください。",
                            "Expected a number of staff of 1 or more.")
                    .paragraph("qualifications", qualifications, 2000);
        }
    }

    /**
     * Reporting and approval of a change of staff.
     *
     * @param timing until when it is reported
     * @param content what is reported
     * @param addressee to whom
     * @param form in which form
     * @param checkedPoints what is checked before it is approved
     * @param process how it is approved
     * @param notice how the result is notified, and in which form
     */
    public record StaffChanges(
            String timing,
            String content,
            String addressee,
            String form,
            String checkedPoints,
            String process,
            String notice) {

        void check(Checks checks) {
            checks.line("timing", timing, 200)
                    .paragraph("content", content, 2000)
                    .line("addressee", addressee, 200)
                    .line("form", form, 200)
                    .paragraph("checkedPoints", checkedPoints, 2000)
                    .paragraph("process", process, 2000)
                    .paragraph("notice", notice, 2000);
        }
    }

    void check(Checks checks) {
        checks.size("teams", teams, 1, 50)
                .distinct("teams", teams, Team::name)
                .each("teams", teams, Team::check)
                .nested("changes", changes, StaffChanges::check)
                .paragraph("latest", latest, 2000)
                .paragraph("quality", quality, 2000);
    }
}
