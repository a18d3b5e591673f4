package jp.daicho.command.procurement;

import java.util.List;
import jp.daicho.command.platform.policy.Policy;
import jp.daicho.command.platform.policy.Reaction;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Track;
import jp.daicho.contract.contract.ContractEvent;
import jp.daicho.contract.contract.ContractTrack;
import jp.daicho.contract.contract.RegisterContract;
import jp.daicho.contract.procurement.ContractConcluded;
import org.springframework.stereotype.Component;

/** No command spans two streams: the contract that a procurement led to is registered after it. */
@Component
class WhenAContractIsConcludedThenItIsRegistered implements Policy {

    @Override
    public String name() {
        return "when-a-contract-is-concluded-then-it-is-registered";
    }

    @Override
    public List<Class<? extends DomainEvent>> events() {
        return List.of(ContractConcluded.class);
    }

    @Override
    public List<Reaction> react(DomainEvent event, EventMeta meta) {
        return event instanceof ContractConcluded concluded
                ? List.of(register(concluded, meta))
                : List.of();
    }

    private static Reaction register(ContractConcluded event, EventMeta meta) {
        return new Reaction(
                ContractEvent.TYPE,
                event.contractId(),
                new RegisterContract(
                        event.contractId(),
                        event.number(),
                        track(event.track()),
                        event.contractor(),
                        List.of(meta.system()),
                        event.term().begins(),
                        event.term().ends(),
                        null,
                        event.noticeMonths(),
                        event.nonConformityNoticeMonths(),
                        meta.occurredAt()),
                meta.system());
    }

    private static ContractTrack track(Track track) {
        return switch (track) {
            case MAINTENANCE -> ContractTrack.MAINTENANCE;
            case OPERATION -> ContractTrack.OPERATION;
            case COMBINED -> ContractTrack.COMBINED;
        };
    }
}
