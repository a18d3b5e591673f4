package jp.daicho.query.contract;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.contract.ContractAmended;
import jp.daicho.contract.contract.ContractEnded;
import jp.daicho.contract.contract.ContractEvent;
import jp.daicho.contract.contract.ContractOverlap;
import jp.daicho.contract.contract.ContractRegistered;
import jp.daicho.contract.organisation.ContractorMerged;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Contracts; that of a contractor that was merged is shown with the one that goes on. */
@Component
class ContractProjection implements Projection {

    static final String NAME = "contracts";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(ContractRow.class);
    }

    @EventHandler
    void on(ContractEvent event, EventMeta meta, Rows rows) {
        switch (event) {
            case ContractRegistered e ->
                    rows.insert(
                            new ContractRow(
                                    meta.aggregateId(),
                                    e.number(),
                                    e.track(),
                                    e.contractor(),
                                    e.systems(),
                                    e.term().begins(),
                                    e.term().ends(),
                                    e.noticeMonths(),
                                    e.noticeBy(),
                                    e.nonConformityNoticeMonths(),
                                    ids(e.overlaps()),
                                    false,
                                    null,
                                    meta.version()));
            case ContractAmended e ->
                    rows.update(
                            ContractRow.class,
                            meta.aggregateId(),
                            row -> row.amended(e, meta.version()));
            case ContractEnded e ->
                    rows.update(
                            ContractRow.class,
                            meta.aggregateId(),
                            row -> row.ended(e, meta.version()));
        }
    }

    @EventHandler
    void on(ContractorMerged event, EventMeta meta, Rows rows) {
        for (var contract : rows.findBy(ContractRow.class, "contractorId", meta.aggregateId())) {
            rows.update(ContractRow.class, contract.contractId(), row -> row.with(event.into()));
        }
    }

    static List<UUID> ids(List<ContractOverlap> overlaps) {
        return overlaps.stream().map(ContractOverlap::contract).distinct().sorted().toList();
    }
}
