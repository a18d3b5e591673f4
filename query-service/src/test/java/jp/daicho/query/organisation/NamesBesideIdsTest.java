package jp.daicho.query.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jp.daicho.contract.Actor;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.contract.ContractRegistered;
import jp.daicho.contract.contract.ContractTerm;
import jp.daicho.contract.contract.ContractTrack;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentReported;
import jp.daicho.contract.organisation.ContractorRegistered;
import jp.daicho.contract.organisation.ContractorRenamed;
import jp.daicho.contract.organisation.OrganisationUnitRegistered;
import jp.daicho.contract.organisation.PersonErased;
import jp.daicho.contract.organisation.PersonRenamed;
import jp.daicho.contract.organisation.Position;
import jp.daicho.contract.organisation.UnitKind;
import jp.daicho.contract.register.Applicability;
import jp.daicho.contract.register.Classification;
import jp.daicho.contract.register.Criticality;
import jp.daicho.contract.register.DataClass;
import jp.daicho.contract.register.Network;
import jp.daicho.contract.register.Solution;
import jp.daicho.contract.register.SystemRegistered;
import jp.daicho.contract.register.SystemType;
import jp.daicho.http.json.NamedTypes;
import jp.daicho.http.json.ShownNames;
import jp.daicho.query.platform.QueryServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Names beside ids, with rights that follow from the directory, over HTTP. */
class NamesBesideIdsTest {

    /** Ids of things that have a code or a number in the same answer, or are no persons'. */
    private static final Set<String> WITHOUT_NAME =
            Set.of(
                    "accessId",
                    "affectedItems",
                    "annualReviewId",
                    "discrepancyId",
                    "verificationId",
                    "aggregateId",
                    "appointmentId",
                    "approvalId",
                    "batchId",
                    "configurationItemId",
                    "contract",
                    "contractId",
                    "deficiencyId",
                    "delegationId",
                    "documents",
                    "eventId",
                    "findingId",
                    "handoverId",
                    "improvementPlanId",
                    "improvementPlans",
                    "incidentId",
                    "incidents",
                    "incomingContract",
                    "inspectionId",
                    "itemId",
                    "outgoingContract",
                    "overlapping",
                    "planId",
                    "problemId",
                    "problems",
                    "procurementId",
                    "questionId",
                    "refusalId",
                    "reportId",
                    "relationId",
                    "reviewId",
                    "serviceReports",
                    "slaId",
                    "sourceItemId",
                    "lawChangeId",
                    "meetingId",
                    "messageId",
                    "subjectId",
                    // persons, and things
                    "subjects",
                    "mappingId",
                    "targetItemId",
                    "webhookSubscriptionId",
                    "workRecordId",
                    "workRecords",
                    "workReportId",
                    "workReports",
                    // what their own record is about: its name is the record's
                    "contractorId",
                    "organisationUnitId",
                    "personId",
                    "proposalId",
                    "CloudEvent.id",
                    "MeView.person",
                    "OfSystem.systemId",
                    "OnSystem.systemId",
                    "SystemDashboard.systemId",
                    "SystemDetail.systemId",
                    "SystemView.systemId",
                    // of a list in a test
                    "View.systemId",
                    // batches of measurements
                    "MeasurementBatchView.correctedBy",
                    "MeasurementBatchView.corrects",
                    // work reports, each with its title and period
                    "WorkReportView.supersededBy",
                    "WorkReportView.supersedes");

    private static QueryServer server;
    private static People people;

    private final UUID section = UUID.randomUUID();
    private final UUID company = UUID.randomUUID();
    private final UUID rival = UUID.randomUUID();
    private final UUID system = UUID.randomUUID();
    private final UUID otherSystem = UUID.randomUUID();
    private final UUID chief = UUID.randomUUID();
    private final UUID worker = UUID.randomUUID();
    private final UUID predecessor = UUID.randomUUID();
    private final UUID contract = UUID.randomUUID();
    private final UUID incident = UUID.randomUUID();
    private final String tag = section.toString().substring(0, 8);
    private final LocalDate today = LocalDate.ofInstant(Instant.now(), Occasion.ZONE);
    private final String incidents = "/api/v1/systems/" + system + "/incidents";

    @BeforeAll
    static void start() {
        server = QueryServer.startWithDirectory("--daicho.administrator.subject=admin");
        people = new People(server.database());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void aSystemThatChangedItsContractor() {
        municipal(
                section,
                new OrganisationUnitRegistered("S-" + tag, "戸籍住民課", UnitKind.SECTION, List.of()));
        municipal(company, new ContractorRegistered("C-" + tag, "例示システム株式会社"));
        municipal(rival, new ContractorRegistered("R-" + tag, "前任株式会社"));
        person(chief, section, Position.SUBSECTION_CHIEF, "chief", "係長 花子");
        person(worker, company, Position.CONTRACTOR_STAFF, "worker", "保守 次郎");
        person(predecessor, rival, Position.CONTRACTOR_STAFF, "predecessor", "前任 三郎");
        server.given(system, system, registered("O-" + tag, "住民記録システム"));
        server.given(
                contract,
                system,
                new ContractRegistered(
                        "C-" + tag,
                        ContractTrack.MAINTENANCE,
                        company,
                        List.of(system),
                        new ContractTerm(today.minusDays(10), today.plusDays(10)),
                        null,
                        null,
                        null,
                        List.of()));
        reported(incident, predecessor, rival, Role.MAINTENANCE_CONTRACTOR);
    }

    private void person(UUID person, UUID of, Position position, String login, String name) {
        municipal(person, people.registered(person, of, position, login + "-" + tag, name));
    }

    private static void municipal(UUID aggregate, DomainEvent... events) {
        server.given(aggregate, Set.of(), events);
    }

    private SystemRegistered registered(String code, String name) {
        return new SystemRegistered(
                code,
                name,
                section,
                new Classification(
                        SystemType.INTERNAL_SYSTEM,
                        "理由",
                        Applicability.PATTERN_B,
                        "理由",
                        Criticality.STANDARD,
                        "理由",
                        List.of(DataClass.INTERNAL),
                        Solution.PACKAGE),
                false,
                List.of(Network.LGWAN_CONNECTED_NETWORK),
                List.of());
    }

    private void reported(UUID id, UUID by, UUID organisation, Role role) {
        server.by(new Actor(by, organisation, role))
                .given(
                        id,
                        system,
                        new IncidentReported(
                                "INC-" + id.toString().substring(0, 8),
                                IncidentKind.INCIDENT,
                                Track.MAINTENANCE,
                                "印刷できない",
                                null,
                                "PRINTING",
                                null,
                                null,
                                List.of(),
                                null));
    }

    private HttpResponse<String> read(String login, String path, String... headers) {
        return server.get(login + "-" + tag, path, headers);
    }

    private JsonNode firstIncidentFor(String login) {
        return QueryServer.json(read(login, incidents)).get("items").get(0);
    }

    @Test
    void every_id_of_an_answer_has_its_name_beside_it_or_is_known_to_have_none() {
        var missing = new TreeSet<String>();
        for (var view : views()) {
            for (var component : view.getRecordComponents()) {
                if (holdsIds(component)
                        && component.getAnnotation(IdOf.class) == null
                        && !WITHOUT_NAME.contains(component.getName())
                        && !WITHOUT_NAME.contains(view.getSimpleName() + "." + component.getName())
                        && !hasComponent(view, ShownNames.beside(component))) {
                    missing.add(view.getSimpleName() + "." + component.getName());
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void no_name_beside_an_id_takes_the_place_of_something_else() {
        for (var view : views()) {
            for (var component : view.getRecordComponents()) {
                if (component.getAnnotation(IdOf.class) != null) {
                    assertThat(holdsIds(component)).as("%s.%s", view, component).isTrue();
                    assertThat(hasComponent(view, ShownNames.beside(component)))
                            .as("%s.%s", view, ShownNames.beside(component))
                            .isFalse();
                }
            }
        }
    }

    private static Set<Class<?>> views() {
        var views = new LinkedHashSet<Class<?>>();
        server.endpoints()
                .forEach(endpoint ->
                        views.addAll(
                                NamedTypes.recordsIn(endpoint.getMethod().getGenericReturnType())));
        assertThat(views).hasSizeGreaterThan(40);
        return views;
    }

    private static boolean holdsIds(RecordComponent component) {
        Type type = component.getGenericType();
        return type == UUID.class || type.getTypeName().equals("java.util.List<java.util.UUID>");
    }

    private static boolean hasComponent(Class<?> view, String name) {
        return Arrays.stream(view.getRecordComponents()).anyMatch(c -> c.getName().equals(name));
    }

    @Test
    void the_owning_section_reads_the_names_of_persons_companies_and_systems() {
        var shown = firstIncidentFor("chief");

        assertThat(shown.get("reportedBy").stringValue()).isEqualTo(predecessor.toString());
        assertThat(shown.get("reportedByName").stringValue()).isEqualTo("前任 三郎");
        assertThat(shown.get("reportedByOrganisationName").stringValue()).isEqualTo("前任株式会社");
        assertThat(shown.get("systemName").stringValue()).isEqualTo("住民記録システム");
    }

    @Test
    void a_single_thing_and_what_is_nested_in_it_show_names_too() {
        var one = QueryServer.json(read("chief", incidents + "/" + incident)).get("incident");
        var step =
                QueryServer.json(read("chief", incidents + "/" + incident + "/timeline"))
                        .get("items")
                        .get(0);

        assertThat(one.get("reportedByName").stringValue()).isEqualTo("前任 三郎");
        assertThat(step.get("personName").stringValue()).isEqualTo("前任 三郎");
        assertThat(step.get("organisationName").stringValue()).isEqualTo("前任株式会社");
    }

    @Test
    void a_file_has_the_name_in_the_column_after_the_id() {
        var lines = read("chief", incidents, "Accept", "text/csv").body().lines().toList();
        var columns = List.of(lines.get(0).split(",", -1));
        int at = columns.indexOf("reportedBy");

        assertThat(columns.get(at + 1)).isEqualTo("reportedByName");
        assertThat(lines.get(1).split(",", -1)[at + 1]).isEqualTo("前任 三郎");
    }

    @Test
    void the_history_and_its_export_show_who_acted() {
        var history =
                QueryServer.json(read("chief", "/api/v1/systems/" + system + "/audit/events"))
                        .get("items")
                        .get(0);
        var export = "/api/v1/audit/export?aggregateId=" + incident;
        var lines = read("chief", export, "Accept", "text/csv").body().lines().toList();
        var line = read("chief", export, "Accept", "application/x-ndjson").body();

        assertThat(history.get("actorName").stringValue()).isEqualTo("前任 三郎");
        assertThat(history.get("systemNames").get(0).stringValue()).isEqualTo("住民記録システム");
        assertThat(lines.get(0)).contains(",actor,actorName,organisation,organisationName,");
        assertThat(lines.get(1)).contains("," + predecessor + ",前任 三郎," + rival + ",前任株式会社,");
        assertThat(line).contains("\"actorName\":\"前任 三郎\"");
    }

    @Test
    void a_contractor_reads_the_names_of_those_it_deals_with_and_pseudonyms_of_its_rivals() {
        reported(UUID.randomUUID(), chief, section, Role.OWNING_SECTION_CHIEF);
        reported(UUID.randomUUID(), worker, company, Role.MAINTENANCE_CONTRACTOR);

        var items = QueryServer.json(read("worker", incidents)).get("items");

        assertThat(items.get(0).get("reportedByName").stringValue()).isEqualTo("保守 次郎");
        assertThat(items.get(1).get("reportedByName").stringValue()).isEqualTo("係長 花子");
        assertThat(items.get(2).get("reportedByName").stringValue())
                .isEqualTo("person-" + predecessor.toString().substring(28));
        assertThat(items.get(2).get("reportedByOrganisationName").stringValue())
                .isEqualTo("前任株式会社");
    }

    @Test
    void a_contractor_is_not_told_of_systems_that_it_has_no_part_in() {
        server.given(otherSystem, otherSystem, registered("U-" + tag, "人事システム"));
        var shared = UUID.randomUUID();
        server.given(
                shared,
                Set.of(system, otherSystem),
                new ContractRegistered(
                        "D-" + tag,
                        ContractTrack.MAINTENANCE,
                        company,
                        List.of(system, otherSystem),
                        new ContractTerm(today.plusDays(20), today.plusDays(30)),
                        null,
                        null,
                        null,
                        List.of()));

        var seen = contract(shared, "worker");

        assertThat(seen.get("contractorName").stringValue()).isEqualTo("例示システム株式会社");
        assertThat(seen.get("systemNames").get(0).stringValue()).isEqualTo("住民記録システム");
        assertThat(seen.get("systemNames").get(1).isNull()).isTrue();
        assertThat(contract(shared, "chief").get("systemNames").get(1).stringValue())
                .isEqualTo("人事システム");
    }

    private JsonNode contract(UUID id, String login) {
        return QueryServer.json(read(login, "/api/v1/contracts/" + id));
    }

    @Test
    void a_renamed_person_is_shown_by_the_new_name_under_a_new_entity_tag() {
        var before = tagOf("chief", null);

        municipal(predecessor, new PersonRenamed(people.sealed(predecessor, "改姓 三郎")));

        var after = tagOf("chief", before);
        assertThat(after).isNotEqualTo(before);
        assertThat(firstIncidentFor("chief").get("reportedByName").stringValue())
                .isEqualTo("改姓 三郎");
    }

    @Test
    void a_renamed_company_is_shown_by_the_new_name_under_a_new_entity_tag() {
        var before = tagOf("chief", null);

        municipal(rival, new ContractorRenamed("新社名株式会社"));

        assertThat(tagOf("chief", before)).isNotEqualTo(before);
    }

    @Test
    void who_was_erased_is_a_pseudonym_to_everybody_under_a_new_entity_tag() {
        var before = tagOf("chief", null);

        people.forget(predecessor);
        municipal(predecessor, new PersonErased());

        assertThat(tagOf("chief", before)).isNotEqualTo(before);
        assertThat(firstIncidentFor("chief").get("reportedByName").stringValue())
                .isEqualTo("person-" + predecessor.toString().substring(28));
    }

    @Test
    void the_key_alone_decides_even_before_the_directory_has_heard_of_the_erasure() {
        people.forget(predecessor);

        assertThat(firstIncidentFor("chief").get("reportedByName").stringValue())
                .isEqualTo("person-" + predecessor.toString().substring(28));
    }

    private String tagOf(String login, @Nullable String known) {
        var answer =
                known == null
                        ? read(login, incidents)
                        : read(login, incidents, "If-None-Match", known);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Objects.requireNonNull(answer.headers().firstValue("ETag").orElse(null));
    }

    @Test
    void an_answer_with_names_waits_for_the_directory_as_well() {
        var at = server.given(chief, Set.of(), new PersonRenamed(people.sealed(chief, "係長 華子")));

        var answer = read("chief", incidents);

        assertThat(QueryServer.place(answer)).isGreaterThanOrEqualTo(at);
    }
}
