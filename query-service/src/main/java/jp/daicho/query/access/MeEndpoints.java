package jp.daicho.query.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.query.organisation.Names;
import jp.daicho.query.platform.ReadCall;
import jp.daicho.query.platform.Reads;
import jp.daicho.query.platform.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who am I, and what may I do? */
@RestController
@Tag(name = "organisation")
class MeEndpoints {

    private final JdbcClient jdbc;
    private final Names names;

    MeEndpoints(JdbcClient jdbc, Names names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    @GetMapping("/api/v1/me")
    @Operation(operationId = "getMe", summary = "The caller, and their roles on each system")
    @Guideline({"II-1-A1", "II-1-A2", "II-1-A3"})
    @Reads({"directory", "systems"})
    @AllowedTo(sets = RoleSet.EVERYBODY)
    ResponseEntity<MeView> me(ReadCall call) {
        return call.one(AccessProjection.NAME, () -> Optional.of(me(call.viewer())));
    }

    private MeView me(Viewer viewer) {
        return new MeView(
                viewer.person(),
                names.person(viewer.person()),
                viewer.organisation(),
                names.organisation(viewer.organisation()),
                viewer.municipalRoles().stream().sorted().toList(),
                systems(viewer.systemRoles()));
    }

    private List<MeView.OnSystem> systems(Map<UUID, Set<Role>> roles) {
        return roles.isEmpty()
                ? List.of()
                : jdbc.sql(
                                "SELECT system_id, code, name FROM read_model.system WHERE system_id IN (:ids) ORDER BY code")
                        .param("ids", roles.keySet())
                        .query((row, number) -> {
                            var id = row.getObject("system_id", UUID.class);
                            return new MeView.OnSystem(
                                    id,
                                    row.getString("code"),
                                    row.getString("name"),
                                    roles.getOrDefault(id, Set.of()).stream().sorted().toList());
                        })
                        .list();
    }
}
