package jp.daicho.query.procurement;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.query.platform.ViewMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a negotiation as both parties see it. */
@Component
class NegotiationReader {

    private record Talk(
            String title,
            Track track,
            UUID contractor,
            @Nullable String specification,
            @Nullable LocalDate quotationDueOn,
            @Nullable BigDecimal quotation,
            boolean settled,
            long version) {}

    private final JdbcClient jdbc;

    NegotiationReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param company of which only the negotiations with itself are shown; {@code null} for the
     *     City
     */
    Optional<NegotiationView> find(UUID system, UUID procurement, @Nullable UUID company) {
        return jdbc.sql(
                        """
                        SELECT p.title, p.track, p.contractor, p.quoted_specification AS specification,
                            p.quotation_due_on, a.amount AS quotation, s.procurement_id IS NOT NULL AS settled, p.version
                        FROM read_model.procurement p
                            LEFT JOIN read_model.procurement_amount a
                                ON a.procurement_id = p.procurement_id AND a.kind = 'QUOTATION'
                            LEFT JOIN read_model.procurement_settlement s ON s.procurement_id = p.procurement_id
                        WHERE p.system_id = :system AND p.procurement_id = :procurement AND p.contractor IS NOT NULL
                            AND (CAST(:company AS uuid) IS NULL OR p.contractor = :company)\
                        """)
                .param("system", system)
                .param("procurement", procurement)
                .param("company", company, Types.OTHER)
                .query(ViewMapper.of(Talk.class))
                .optional()
                .map(talk -> view(procurement, talk));
    }

    private NegotiationView view(UUID procurement, Talk talk) {
        var items =
                jdbc.sql(
                                """
                                SELECT item, content, city_agreed_at, contractor_agreed_at, minutes
                                FROM read_model.procurement_item WHERE procurement_id = ? ORDER BY item\
                                """)
                        .param(procurement)
                        .query(ViewMapper.of(NegotiationView.Item.class))
                        .list();
        return new NegotiationView(
                procurement,
                talk.title,
                talk.track,
                talk.contractor,
                items,
                talk.specification,
                talk.quotationDueOn,
                talk.quotation,
                talk.settled,
                talk.version);
    }
}
