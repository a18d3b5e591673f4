package jp.daicho.command.servicelevel;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.daicho.command.platform.policy.Policy;
import jp.daicho.command.platform.policy.Reaction;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.servicelevel.ImprovementEvent;
import jp.daicho.contract.servicelevel.ImprovementPlanOpened;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.ServiceReportConfirmed;
import jp.daicho.contract.servicelevel.VerifyImprovement;
import org.springframework.stereotype.Component;

/**
 * The next performance report shows whether it improved (IV-3.1-X2). Where reports are confirmed
 * out of order it may be there already when the plan is opened.
 */
@Component
class WhenTheNextReportIsConfirmedThenImprovementsAreVerified implements Policy {

    private final JudgedItems judged;

    WhenTheNextReportIsConfirmedThenImprovementsAreVerified(JudgedItems judged) {
        this.judged = judged;
    }

    @Override
    public String name() {
        return "when-the-next-report-is-confirmed-then-improvements-are-verified";
    }

    @Override
    public List<Class<? extends DomainEvent>> events() {
        return List.of(ServiceReportConfirmed.class, ImprovementPlanOpened.class);
    }

    @Override
    public List<Reaction> react(DomainEvent event, EventMeta meta) {
        return switch (event) {
            case ServiceReportConfirmed e -> afterReport(e, meta);
            case ImprovementPlanOpened e -> {
                var report = judged.firstReportAfter(e.slaId(), e.missed().item(), e.lastDay());
                yield report == null
                        ? List.of()
                        : List.of(verify(meta.aggregateId(), report, meta));
            }
            default -> List.of();
        };
    }

    /** A period without value verifies nothing. */
    private List<Reaction> afterReport(ServiceReportConfirmed report, EventMeta meta) {
        var reactions = new ArrayList<Reaction>();
        for (var item : report.items()) {
            if (item.judgement() == Judgement.MET || item.judgement() == Judgement.MISSED) {
                judged.openPlans(report.slaId(), item.item(), report.firstDay())
                        .forEach(plan -> reactions.add(verify(plan, meta.aggregateId(), meta)));
            }
        }
        return reactions;
    }

    private static Reaction verify(UUID plan, UUID report, EventMeta meta) {
        return new Reaction(
                ImprovementEvent.TYPE,
                plan,
                new VerifyImprovement(report, meta.occurredAt()),
                meta.system());
    }
}
