package jp.daicho.contract.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Track;
import org.jspecify.annotations.Nullable;

/**
 * What implementation rules lay down: how the work is managed and which rules are kept (IV-1.2-S1
 * to S9, IV-2.2-S1 to S8).
 *
 * @param title title of the document
 * @param communication how the parties communicate
 * @param meetings the meetings, of 表1-2-2 or 表2-2-2
 * @param reports what is reported periodically, of 表1-2-3 or 表2-2-3
 * @param organisation teams, and how changes of staff are reported and approved
 * @param management how problems and incidents, risks, issues, configuration and changes are
 *     managed, each once
 * @param configuration what is under configuration and change management
 * @param securityPolicy how the security policy is kept
 * @param security matters of information security, of 表1-2-7 or 表2-2-5
 * @param noOtherContractorReason why no contractor of the other track takes part in the flows,
 *     where none does
 * @param omittedRows rows of these tables that are not addressed, each with its reason
 * @param consistentWith documents that the rules agree with
 */
public record ImplementationRulesContent(
        String title,
        CommunicationRules communication,
        List<MeetingRule> meetings,
        List<RuleItem> reports,
        OrganisationRules organisation,
        List<ManagementRule> management,
        ConfigurationRules configuration,
        String securityPolicy,
        List<RuleItem> security,
        @Nullable String noOtherContractorReason,
        List<OmittedRow> omittedRows,
        List<ConsistentDocument> consistentWith)
        implements DocumentContent {

    private static final List<String> MAINTAINERS = List.of("MAINTENANCE_CONTRACTOR");
    private static final List<String> OPERATORS =
            List.of("OPERATION_CONTRACTOR", "INTEGRATED_OM_CONTRACTOR");

    public ImplementationRulesContent {
        meetings = List.copyOf(meetings);
        reports = List.copyOf(reports);
        management = List.copyOf(management);
        security = List.copyOf(security);
        omittedRows = List.copyOf(omittedRows);
        consistentWith = List.copyOf(consistentWith);
    }

    @Override
    public void check(Checks checks) {
        checks.line("title", title, 200)
                .nested("communication", communication, CommunicationRules::check)
                .size("meetings", meetings, 1, 50)
                .each("meetings", meetings, MeetingRule::check)
                .size("reports", reports, 1, 100)
                .each("reports", reports, (item, c) -> item.check(PlanTable.REPORTS, c))
                .nested("organisation", organisation, OrganisationRules::check)
                .distinct("management", management, ManagementRule::matter)
                .each("management", management, ManagementRule::check)
                .nested("configuration", configuration, ConfigurationRules::check)
                .paragraph("securityPolicy", securityPolicy, 4000)
                .size("security", security, 1, 100)
                .each("security", security, (item, c) -> item.check(PlanTable.SECURITY, c))
                .paragraph("noOtherContractorReason", noOtherContractorReason, 2000)
                .size("omittedRows", omittedRows, 0, 100)
                .distinct("omittedRows", omittedRows, OmittedRow::row)
                .each("omittedRows", omittedRows, OmittedRow::check)
                .size("consistentWith", consistentWith, 1, 50)
                .distinct("consistentWith", consistentWith, ConsistentDocument::document)
                .each("consistentWith", consistentWith, ConsistentDocument::check);
    }

    @Override
    public void checkFor(Track track, Checks checks) {
        coverage(track).checkOmitted(checks, omittedRows);
        if (track != Track.COMBINED && noOtherContractorReason == null) {
            checkRoles(checks);
        }
    }

    /** From each flow the roles of both contractors are clear (IV-1.2-S3, S5, S7, IV-2.2-S4). */
    private void checkRoles(Checks checks) {
        for (int i = 0; i < management.size(); i++) {
            var rule = management.get(i);
            checks.that(
                    rule.involves(MAINTAINERS) && rule.involves(OPERATORS),
                    "management/" + i + "/flow",
                    "保守事業者と運用事業者の役割がわかるフローを示すか、他方の事業者がない理由を指定してください。",
                    "Expected a flow that shows the roles of maintenance and operation contractor,"
                            + " or the reason why there is no other contractor.");
        }
    }

    private Coverage coverage(Track track) {
        var coverage =
                new Coverage(
                        track,
                        PlanTable.MEETINGS,
                        PlanTable.REPORTS,
                        PlanTable.ASSETS,
                        PlanTable.CONFIGURATION_DOCUMENTS,
                        PlanTable.CHANGE_CONTROL,
                        PlanTable.SECURITY);
        meetings.forEach(meeting -> coverage.address(PlanTable.MEETINGS, meeting.code()));
        address(coverage, PlanTable.REPORTS, reports);
        configuration.assets().forEach(rule -> coverage.address(PlanTable.ASSETS, rule.asset()));
        address(coverage, PlanTable.CONFIGURATION_DOCUMENTS, configuration.documents());
        address(coverage, PlanTable.CHANGE_CONTROL, configuration.changeControlled());
        address(coverage, PlanTable.SECURITY, security);
        return coverage;
    }

    private static void address(Coverage coverage, PlanTable table, List<RuleItem> items) {
        items.forEach(item -> coverage.address(table, item.code()));
    }

    /**
     * Rows of the track's tables that are neither addressed nor reasoned away; matters whose
     * management is not said, such as {@code management RISKS}; documents with which the rules are
     * not said to agree, such as {@code consistentWith MAINTENANCE_SPECIFICATION}.
     */
    @Override
    public List<String> missing(Track track) {
        var missing = new ArrayList<>(coverage(track).missing(omittedRows));
        Stream.of(ManagedMatter.values())
                .filter(matter -> matter.isOf(track))
                .filter(matter -> management.stream().noneMatch(rule -> rule.matter() == matter))
                .forEach(matter -> missing.add("management " + matter));
        agreed(track).stream()
                .filter(code ->
                        consistentWith.stream().noneMatch(with -> with.document().equals(code)))
                .forEach(code -> missing.add("consistentWith " + code));
        return List.copyOf(missing);
    }

    /** What the rules are made consistent with (IV-1.2-G1, IV-2.2-G1). */
    private static List<String> agreed(Track track) {
        return switch (track) {
            case MAINTENANCE ->
                    List.of(
                            "MAINTENANCE_SPECIFICATION",
                            "MAINTENANCE_WORK_PLAN",
                            "OPERATION_PLAN",
                            "OPERATION_IMPLEMENTATION_RULES",
                            "CONTRACTOR_PROPOSAL");
            case OPERATION ->
                    List.of(
                            "OPERATION_SPECIFICATION",
                            "OPERATION_PLAN",
                            "MAINTENANCE_WORK_PLAN",
                            "MAINTENANCE_IMPLEMENTATION_RULES",
                            "CONTRACTOR_PROPOSAL");
            case COMBINED ->
                    List.of(
                            "MAINTENANCE_SPECIFICATION",
                            "OPERATION_SPECIFICATION",
                            "OM_PLAN",
                            "CONTRACTOR_PROPOSAL");
        };
    }
}
