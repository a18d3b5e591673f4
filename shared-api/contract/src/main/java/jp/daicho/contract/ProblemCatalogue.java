package jp.daicho.contract;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.daicho.contract.annualreview.AnnualReviewProblem;
import jp.daicho.contract.calendar.CalendarProblem;
import jp.daicho.contract.configuration.ConfigurationProblem;
import jp.daicho.contract.contract.ContractProblem;
import jp.daicho.contract.handover.HandoverProblem;
import jp.daicho.contract.incident.FailureProblem;
import jp.daicho.contract.incident.IncidentProblem;
import jp.daicho.contract.inspection.InspectionProblem;
import jp.daicho.contract.lawchange.LawChangeProblem;
import jp.daicho.contract.meeting.MeetingProblem;
import jp.daicho.contract.organisation.OrganisationProblem;
import jp.daicho.contract.planning.PlanningProblem;
import jp.daicho.contract.procurement.ProcurementProblem;
import jp.daicho.contract.register.RegisterProblem;
import jp.daicho.contract.review.ReviewProblem;
import jp.daicho.contract.servicelevel.ImprovementProblem;
import jp.daicho.contract.servicelevel.SeriesProblem;
import jp.daicho.contract.servicelevel.ServiceLevelProblem;
import jp.daicho.contract.servicelevel.ServiceReportProblem;
import jp.daicho.contract.servicelevel.SlaProblem;
import jp.daicho.contract.verification.VerificationProblem;
import jp.daicho.contract.webhook.WebhookProblem;
import jp.daicho.contract.work.WorkProblem;
import jp.daicho.contract.workreport.WorkReportProblem;

/**
 * Every refusal of every feature. Each feature adds its own line; what is common to all of HTTP is
 * added by the REST conventions.
 */
public final class ProblemCatalogue {

    private static final List<ProblemType> ALL =
            Stream.<Stream<? extends ProblemType>>of(
                            // register
                            Stream.of(RegisterProblem.values()),

                            // organisation
                            Stream.of(OrganisationProblem.values()),

                            // contract
                            Stream.of(ContractProblem.values()),

                            // planning
                            Stream.of(PlanningProblem.values()),

                            // review
                            Stream.of(ReviewProblem.values()),

                            // work
                            Stream.of(WorkProblem.values()),

                            // workreport
                            Stream.of(WorkReportProblem.values()),

                            // meeting
                            Stream.of(MeetingProblem.values()),

                            // lawchange
                            Stream.of(LawChangeProblem.values()),

                            // incident
                            Stream.of(IncidentProblem.values()),
                            Stream.of(FailureProblem.values()),

                            // calendar
                            Stream.of(CalendarProblem.values()),

                            // servicelevel
                            Stream.of(ServiceLevelProblem.values()),
                            Stream.of(SlaProblem.values()),
                            Stream.of(SeriesProblem.values()),
                            Stream.of(ServiceReportProblem.values()),
                            Stream.of(ImprovementProblem.values()),

                            // inspection
                            Stream.of(InspectionProblem.values()),

                            // configuration
                            Stream.of(ConfigurationProblem.values()),

                            // procurement
                            Stream.of(ProcurementProblem.values()),

                            // handover
                            Stream.of(HandoverProblem.values()),

                            // annualreview
                            Stream.of(AnnualReviewProblem.values()),

                            // verification
                            Stream.of(VerificationProblem.values()),

                            // webhook
                            Stream.of(WebhookProblem.values()))
                    .<ProblemType>flatMap(Function.identity())
                    .toList();

    private ProblemCatalogue() {}

    /** Every refusal, by feature in the order of the table of features. */
    public static List<ProblemType> all() {
        return ALL;
    }
}
