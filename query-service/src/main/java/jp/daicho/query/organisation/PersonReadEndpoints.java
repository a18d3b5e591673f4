package jp.daicho.query.organisation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.organisation.PersonalKey;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.http.Page;
import jp.daicho.http.Sensitive;
import jp.daicho.http.Sensitivity;
import jp.daicho.query.platform.ListQuery;
import jp.daicho.query.platform.ReadCall;
import jp.daicho.query.platform.ViewMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** People of the directory, with what is kept encrypted opened for those who may see it. */
@RestController
@Tag(name = "organisation")
class PersonReadEndpoints {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    PersonReadEndpoints(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    @GetMapping("/api/v1/persons")
    @Operation(operationId = "listPersons", summary = "The people of the directory")
    @Guideline({"II-1-A1", "II-1-A2", "II-1-A3"})
    @AllowedTo({Role.ADMINISTRATOR, Role.AUDITOR})
    @Sensitive(value = Sensitivity.PERSONAL, subjects = "personId")
    Page<PersonView> persons(
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable Boolean ended,
            ReadCall call) {
        return opened(
                call.page(
                        ListQuery.select(SealedPerson.SELECT, SealedPerson.class)
                                .whereIfPresent("p.organisation_id = :organisation", organisation)
                                .whereIfPresent("p.ended = :ended", ended)
                                .orderBy("p.person_id")),
                SealedPerson::opened);
    }

    @GetMapping("/api/v1/persons/{personId}")
    @Operation(operationId = "getPerson", summary = "A person of the directory")
    @Guideline({"II-1-A1", "II-1-A2", "II-1-A3"})
    @AllowedTo({Role.ADMINISTRATOR, Role.AUDITOR})
    @Sensitive(value = Sensitivity.PERSONAL, subjects = "personId")
    ResponseEntity<PersonView> person(@PathVariable UUID personId, ReadCall call) {
        return call.one(
                DirectoryProjection.NAME,
                () ->
                        jdbc.sql(SealedPerson.SELECT + " WHERE p.person_id = ?")
                                .param(personId)
                                .query(ViewMapper.of(SealedPerson.class))
                                .optional()
                                .map(p -> p.opened(vault.keysOf(List.of(personId)).get(personId))));
    }

    @GetMapping("/api/v1/systems/{systemId}/persons")
    @Operation(operationId = "listSystemPersons", summary = "The people of the parties to a system")
    @Guideline({"II-1-M1", "II-1-M4", "II-1-M5"})
    @AllowedTo(sets = RoleSet.EVERYBODY)
    @Sensitive(value = Sensitivity.PERSONAL, subjects = "personId")
    Page<PartyPersonView> parties(@PathVariable UUID systemId, ReadCall call) {
        return opened(
                call.page(
                        ListQuery.select(SealedPerson.SELECT, SealedPerson.class)
                                .where("NOT p.ended")
                                .where(Acquaintances.OF_PARTIES)
                                .with("systems", List.of(systemId))
                                .with("now", clock.instant())
                                .orderBy("p.person_id")),
                SealedPerson::shownTo);
    }

    private <V> Page<V> opened(
            Page<SealedPerson> page, BiFunction<SealedPerson, @Nullable PersonalKey, V> opening) {
        var keys = vault.keysOf(page.items().stream().map(SealedPerson::personId).toList());
        return new Page<>(
                page.items().stream().map(p -> opening.apply(p, keys.get(p.personId()))).toList(),
                page.next(),
                page.position());
    }
}
