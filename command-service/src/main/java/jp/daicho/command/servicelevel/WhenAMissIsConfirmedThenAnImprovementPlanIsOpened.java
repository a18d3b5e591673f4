package jp.daicho.command.servicelevel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.command.platform.policy.Policy;
import jp.daicho.command.platform.policy.Reaction;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.servicelevel.ImprovementEvent;
import jp.daicho.contract.servicelevel.JudgedItem;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.OpenImprovementPlan;
import jp.daicho.contract.servicelevel.PeriodRestated;
import jp.daicho.contract.servicelevel.ServiceReportConfirmed;
import org.springframework.stereotype.Component;

/**
 * Under an agreement an improvement plan is a must for each missed item (IV-1.6-N3, IV-2.5-N4,
 * IV-3.1-S3), also for one that a restatement brings to light.
 */
@Component
class WhenAMissIsConfirmedThenAnImprovementPlanIsOpened implements Policy {

    @Override
    public String name() {
        return "when-a-miss-is-confirmed-then-an-improvement-plan-is-opened";
    }

    @Override
    public List<Class<? extends DomainEvent>> events() {
        return List.of(ServiceReportConfirmed.class, PeriodRestated.class);
    }

    @Override
    public List<Reaction> react(DomainEvent event, EventMeta meta) {
        return switch (event) {
            case ServiceReportConfirmed e ->
                    e.items().stream()
                            .filter(item -> item.judgement() == Judgement.MISSED)
                            .map(item ->
                                    open(
                                            item,
                                            e.slaId(),
                                            e.period(),
                                            e.firstDay(),
                                            e.lastDay(),
                                            meta))
                            .toList();
            case PeriodRestated e ->
                    e.items().stream()
                            .filter(item ->
                                    item.judged().judgement() == Judgement.MISSED
                                            && item.judgementBefore() != Judgement.MISSED)
                            .map(item ->
                                    open(
                                            item.judged(),
                                            e.slaId(),
                                            e.period(),
                                            e.firstDay(),
                                            e.lastDay(),
                                            meta))
                            .toList();
            default -> List.of();
        };
    }

    private Reaction open(
            JudgedItem missed,
            UUID sla,
            String period,
            LocalDate firstDay,
            LocalDate lastDay,
            EventMeta meta) {
        return new Reaction(
                ImprovementEvent.TYPE,
                Reaction.derivedId(this, meta, missed.item()),
                new OpenImprovementPlan(
                        meta.aggregateId(),
                        sla,
                        period,
                        firstDay,
                        lastDay,
                        missed,
                        meta.occurredAt()),
                meta.system());
    }
}
