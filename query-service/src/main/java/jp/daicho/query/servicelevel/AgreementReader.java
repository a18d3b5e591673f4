package jp.daicho.query.servicelevel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.servicelevel.SlaTerms;
import jp.daicho.query.platform.ViewMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads agreements with all their terms. */
@Component
class AgreementReader {

    private record Version(UUID slaId, UUID systemId, String code, String title, SlaTerms terms) {}

    private final JdbcClient jdbc;

    AgreementReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Agreement> agreements(Scope scope) {
        var versions =
                scope.sql(
                                jdbc,
                                """
                                SELECT sla_id, s.system_id, s.code, s.title, t.terms::text AS terms
                                FROM read_model.sla s JOIN read_model.sla_terms t USING (sla_id)
                                WHERE #scope ORDER BY s.system_id, s.code, sla_id, t.effective_from\
                                """)
                        .query((row, number) ->
                                new Version(
                                        row.getObject("sla_id", UUID.class),
                                        row.getObject("system_id", UUID.class),
                                        row.getString("code"),
                                        row.getString("title"),
                                        terms(row.getString("terms"))))
                        .list();
        var agreements = new LinkedHashMap<UUID, Agreement>();
        for (var version : versions) {
            agreements.merge(
                    version.slaId(),
                    new Agreement(
                            version.slaId(),
                            version.systemId(),
                            version.code(),
                            version.title(),
                            List.of(version.terms())),
                    AgreementReader::together);
        }
        return List.copyOf(agreements.values());
    }

    private static Agreement together(Agreement earlier, Agreement later) {
        var versions = new ArrayList<>(earlier.versions());
        versions.addAll(later.versions());
        return new Agreement(
                earlier.slaId(), earlier.systemId(), earlier.code(), earlier.title(), versions);
    }

    static SlaTerms terms(String json) {
        return EventCodec.mapper().readValue(json, SlaTerms.class);
    }

    /** Names of the systems that are looked at. */
    Map<UUID, MeasuredSystemRow> systems(Scope scope) {
        var systems = new LinkedHashMap<UUID, MeasuredSystemRow>();
        scope.sql(
                        jdbc,
                        """
                        SELECT system_id, code, name FROM read_model.measured_system
                        WHERE #scope ORDER BY code, system_id\
                        """)
                .query(ViewMapper.of(MeasuredSystemRow.class))
                .list()
                .forEach(system -> systems.put(system.systemId(), system));
        return systems;
    }
}
