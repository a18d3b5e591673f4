package jp.daicho.query.servicelevel;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.calendar.BusinessCalendar;
import jp.daicho.contract.servicelevel.AgreedPart;
import jp.daicho.contract.servicelevel.ComputedFigure;
import jp.daicho.contract.servicelevel.FigureCalculation;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.Period;
import jp.daicho.query.platform.ViewMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a report, and holds what stands against what the evidence says now. */
@Component
class ServiceReportReader {

    private record Stored(ServiceReportDetail.Item item, ComputedFigure standing) {}

    private final JdbcClient jdbc;
    private final AgreementReader agreements;
    private final EvidenceReader evidence;
    private final Supplier<BusinessCalendar> calendar;
    private final Clock clock;

    ServiceReportReader(
            JdbcClient jdbc,
            AgreementReader agreements,
            EvidenceReader evidence,
            Supplier<BusinessCalendar> calendar,
            Clock clock) {
        this.jdbc = jdbc;
        this.agreements = agreements;
        this.evidence = evidence;
        this.calendar = calendar;
        this.clock = clock;
    }

    Optional<ServiceReportDetail> find(UUID system, UUID report) {
        return jdbc.sql(ServiceReportView.SELECT + " WHERE r.system_id = ? AND r.report_id = ?")
                .params(system, report)
                .query(ViewMapper.of(ServiceReportView.class))
                .optional()
                .map(this::detail);
    }

    private ServiceReportDetail detail(ServiceReportView view) {
        var stored =
                jdbc.sql(
                                """
                                SELECT *, computed::text AS computed_text, standing::text AS standing_text
                                FROM read_model.service_report_item WHERE report_id = ? ORDER BY number\
                                """)
                        .param(view.reportId())
                        .query((row, number) -> stored(row))
                        .list();
        return jdbc.sql(
                        """
                        SELECT comment, note, deficiencies, calendar_version
                        FROM read_model.service_report WHERE report_id = ?\
                        """)
                .param(view.reportId())
                .query((row, number) ->
                        new ServiceReportDetail(
                                view,
                                row.getString("comment"),
                                row.getString("note"),
                                Arrays.asList((String[]) row.getArray("deficiencies").getArray()),
                                row.getString("calendar_version"),
                                stored.stream().map(Stored::item).toList(),
                                restatements(view.reportId()),
                                evidenceDiffers(view, stored),
                                view.version()))
                .single();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        var computed = figure(row.getString("computed_text"));
        var standing = figure(row.getString("standing_text"));
        var reported = row.getBigDecimal("reported");
        return new Stored(
                new ServiceReportDetail.Item(
                        row.getString("item"),
                        reported,
                        computed,
                        difference(reported, computed.value()),
                        row.getBoolean("differs"),
                        row.getString("explanation"),
                        row.getObject("explained_by", UUID.class),
                        row.getString("cause_analysis"),
                        Judgement.valueOf(row.getString("judgement")),
                        standing.equals(computed) ? null : standing,
                        Judgement.valueOf(row.getString("standing_judgement"))),
                standing);
    }

    private List<ServiceReportDetail.Restated> restatements(UUID report) {
        return jdbc.sql(
                        """
                        SELECT *, before::text AS before_text, after::text AS after_text
                        FROM read_model.restated_item WHERE report_id = ? ORDER BY number, item\
                        """)
                .param(report)
                .query((row, number) -> {
                    var before = figure(row.getString("before_text"));
                    var after = figure(row.getString("after_text"));
                    return new ServiceReportDetail.Restated(
                            row.getInt("number"),
                            row.getString("reason"),
                            row.getObject("restated_at", OffsetDateTime.class).toInstant(),
                            row.getObject("restated_by", UUID.class),
                            before,
                            after,
                            difference(after.value(), before.value()),
                            Judgement.valueOf(row.getString("judgement_before")),
                            Judgement.valueOf(row.getString("judgement_after")));
                })
                .list();
    }

    private static @Nullable BigDecimal difference(
            @Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.subtract(other);
    }

    private static ComputedFigure figure(String json) {
        return EventCodec.mapper().readValue(json, ComputedFigure.class);
    }

    private List<String> evidenceDiffers(ServiceReportView view, List<Stored> stored) {
        var now = now(view);
        var differing = new ArrayList<String>();
        for (var one : stored) {
            var figure = now.get(one.item.item());
            if (figure != null && !figure.isSameAs(one.standing)) {
                differing.add(one.item.item());
            }
        }
        return List.copyOf(differing);
    }

    private Map<String, ComputedFigure> now(ServiceReportView view) {
        var scope = Scope.of(view.systemId());
        var period = Period.named(view.period());
        var now = clock.instant();
        var known =
                evidence.evidence(scope, period.firstDay(), period.end(), now)
                        .getOrDefault(view.systemId(), SystemEvidence.NONE);
        var calculation = new FigureCalculation(calendar.get(), now);
        var figures = new HashMap<String, ComputedFigure>();
        for (var agreement : agreements.agreements(scope)) {
            if (agreement.slaId().equals(view.slaId())) {
                for (var item : AgreedPart.itemsOf(agreement.versions())) {
                    var figure =
                            calculation.of(
                                    agreement.versions(),
                                    item,
                                    known.of(agreement.slaId(), item),
                                    period);
                    if (figure != null) {
                        figures.put(item, ComputedFigure.of(figure));
                    }
                }
            }
        }
        return figures;
    }
}
