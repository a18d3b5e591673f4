package jp.daicho.query.procurement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.daicho.query.platform.ViewMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one procurement with everything. */
@Component
class ProcurementReader {

    private final JdbcClient jdbc;

    ProcurementReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ProcurementDetail> find(UUID system, UUID procurement) {
        return jdbc.sql(ProcurementView.SELECT + " WHERE p.system_id = ? AND p.procurement_id = ?")
                .params(system, procurement)
                .query(ViewMapper.of(ProcurementView.class))
                .optional()
                .map(this::detail);
    }

    private ProcurementDetail detail(ProcurementView view) {
        var id = view.procurementId();
        return new ProcurementDetail(
                view,
                rows("procurement_step", "place", id, ProcurementDetail.Step.class),
                rows("procurement_criterion", "criterion", id, ProcurementCriterionView.class),
                rows(
                                "procurement_specification",
                                "revision DESC",
                                id,
                                ProcurementDetail.Specification.class)
                        .stream()
                        .findFirst()
                        .orElse(null),
                rows("procurement_amount", "number", id, ProcurementDetail.Amount.class),
                rows("procurement_disclosure", "document", id, ProcurementDetail.Shown.class),
                rows("procurement_proposal", "place", id, ProcurementDetail.Proposal.class),
                rows("procurement_item", "item", id, NegotiationView.Item.class),
                rows("procurement_settlement", "settled_at", id, ProcurementDetail.Settlement.class)
                        .stream()
                        .findFirst()
                        .orElse(null),
                rows(
                                "procurement_conclusion",
                                "procurement_id",
                                id,
                                ProcurementDetail.Conclusion.class)
                        .stream()
                        .findFirst()
                        .orElse(null),
                view.version());
    }

    private <V extends Record> List<V> rows(
            String table, String order, UUID procurement, Class<V> type) {
        return jdbc.sql(
                        "SELECT * FROM read_model."
                                + table
                                + " WHERE procurement_id = ? ORDER BY "
                                + order)
                .param(procurement)
                .query(ViewMapper.of(type))
                .list();
    }
}
