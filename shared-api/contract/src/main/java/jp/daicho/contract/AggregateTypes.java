package jp.daicho.contract;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.daicho.contract.annualreview.AnnualReviewEvent;
import jp.daicho.contract.calendar.CalendarEvent;
import jp.daicho.contract.configuration.ConfigurationItemEvent;
import jp.daicho.contract.contract.ContractEvent;
import jp.daicho.contract.handover.HandoverEvent;
import jp.daicho.contract.incident.IncidentEvent;
import jp.daicho.contract.incident.ProblemEvent;
import jp.daicho.contract.inspection.InspectionEvent;
import jp.daicho.contract.lawchange.LawChangeEvent;
import jp.daicho.contract.meeting.MeetingEvent;
import jp.daicho.contract.organisation.ContractorEvent;
import jp.daicho.contract.organisation.DelegationEvent;
import jp.daicho.contract.organisation.OrganisationUnitEvent;
import jp.daicho.contract.organisation.PersonEvent;
import jp.daicho.contract.planning.PlanApprovalEvent;
import jp.daicho.contract.planning.PlanDocumentEvent;
import jp.daicho.contract.procurement.ProcurementEvent;
import jp.daicho.contract.register.SystemEvent;
import jp.daicho.contract.review.ReviewEvent;
import jp.daicho.contract.servicelevel.ImprovementEvent;
import jp.daicho.contract.servicelevel.MeasurementEvent;
import jp.daicho.contract.servicelevel.SeriesEvent;
import jp.daicho.contract.servicelevel.ServiceReportEvent;
import jp.daicho.contract.servicelevel.SlaEvent;
import jp.daicho.contract.verification.VerificationEvent;
import jp.daicho.contract.webhook.WebhookEvent;
import jp.daicho.contract.work.WorkEvent;
import jp.daicho.contract.workreport.WorkReportEvent;

/**
 * Every aggregate of Daicho. Each feature adds its own lines, and nothing else is needed to make
 * its events known.
 */
public final class AggregateTypes {

    private static final List<AggregateType> ALL =
            Stream.<Stream<AggregateType>>of(
                            // register
                            Stream.of(SystemEvent.TYPE),

                            // organisation
                            Stream.of(
                                    OrganisationUnitEvent.TYPE,
                                    PersonEvent.TYPE,
                                    ContractorEvent.TYPE,
                                    DelegationEvent.TYPE),

                            // calendar
                            Stream.of(CalendarEvent.TYPE),

                            // contract
                            Stream.of(ContractEvent.TYPE),

                            // planning
                            Stream.of(PlanDocumentEvent.TYPE, PlanApprovalEvent.TYPE),

                            // review
                            Stream.of(ReviewEvent.TYPE),

                            // work
                            Stream.of(WorkEvent.TYPE),

                            // workreport
                            Stream.of(WorkReportEvent.TYPE),

                            // meeting
                            Stream.of(MeetingEvent.TYPE),

                            // lawchange
                            Stream.of(LawChangeEvent.TYPE),

                            // incident
                            Stream.of(IncidentEvent.TYPE, ProblemEvent.TYPE),

                            // servicelevel
                            Stream.of(
                                    SlaEvent.TYPE,
                                    MeasurementEvent.TYPE,
                                    SeriesEvent.TYPE,
                                    ServiceReportEvent.TYPE,
                                    ImprovementEvent.TYPE),

                            // inspection
                            Stream.of(InspectionEvent.TYPE),

                            // configuration
                            Stream.of(ConfigurationItemEvent.TYPE),

                            // procurement
                            Stream.of(ProcurementEvent.TYPE),

                            // handover
                            Stream.of(HandoverEvent.TYPE),

                            // annualreview
                            Stream.of(AnnualReviewEvent.TYPE),

                            // verification
                            Stream.of(VerificationEvent.TYPE),

                            // webhook
                            Stream.of(WebhookEvent.TYPE))
                    .flatMap(Function.identity())
                    .toList();

    private static final Map<String, AggregateType> BY_NAME =
            ALL.stream()
                    .collect(
                            Collectors.toUnmodifiableMap(AggregateType::name, Function.identity()));

    private AggregateTypes() {}

    public static List<AggregateType> all() {
        return ALL;
    }

    public static AggregateType named(String name) {
        var found = BY_NAME.get(name);
        if (found == null) {
            throw new IllegalArgumentException("Unknown aggregate type " + name);
        }
        return found;
    }
}
