package jp.daicho.command.annualreview;

import java.util.List;
import java.util.Set;
import jp.daicho.command.contract.ContractFacts;
import jp.daicho.command.platform.FactsKeeper;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Track;
import jp.daicho.contract.annualreview.AnnualReviewProblem;
import jp.daicho.contract.annualreview.AnnualReviewStarted;
import jp.daicho.contract.annualreview.ProposalAdopted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which tracks of a system's fiscal years are reviewed: of a kind, track and year there is one
 * review, and one of both tracks is the one of each. A contract that is to be changed is one for
 * the system.
 */
@Component
class AnnualReviewKeeper implements FactsKeeper {

    private final JdbcClient jdbc;
    private final ContractFacts contracts;

    AnnualReviewKeeper(JdbcClient jdbc, ContractFacts contracts) {
        this.jdbc = jdbc;
        this.contracts = contracts;
    }

    @Override
    public List<String> tables() {
        return List.of("annual_review_scope");
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(AnnualReviewStarted.class, ProposalAdopted.class);
    }

    @Override
    public void keep(DomainEvent event, EventMeta meta) {
        switch (event) {
            case AnnualReviewStarted e -> started(e, meta);
            case ProposalAdopted e -> adopted(e, meta);
            default -> {}
        }
    }

    private void started(AnnualReviewStarted event, EventMeta meta) {
        var tracks =
                event.track() == Track.COMBINED
                        ? List.of(Track.MAINTENANCE, Track.OPERATION)
                        : List.of(event.track());
        for (var track : tracks) {
            int kept =
                    jdbc.sql(
                                    """
                                    INSERT INTO command_facts.annual_review_scope
                                        (system_id, fiscal_year, kind, track, annual_review_id)
                                    VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING\
                                    """)
                            .params(
                                    meta.system(),
                                    event.fiscalYear(),
                                    event.kind().name(),
                                    track.name(),
                                    meta.aggregateId())
                            .update();
            if (kept == 0) {
                throw AnnualReviewProblem.EXISTS.because(track.label(), event.fiscalYear());
            }
        }
    }

    private void adopted(ProposalAdopted event, EventMeta meta) {
        if (event.contractId() == null) {
            return;
        }
        var contract = contracts.contract(event.contractId());
        if (contract == null || !contract.isFor(meta.system())) {
            throw AnnualReviewProblem.CONTRACT_OF_OTHERS.because(event.contractId());
        }
    }
}
