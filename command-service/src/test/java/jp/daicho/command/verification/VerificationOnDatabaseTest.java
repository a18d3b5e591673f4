package jp.daicho.command.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import jp.daicho.command.configuration.RecordedAssetFacts;
import jp.daicho.command.platform.Callers;
import jp.daicho.command.platform.CommandContext;
import jp.daicho.command.platform.CommandRunner;
import jp.daicho.command.platform.KnownCallers;
import jp.daicho.command.platform.LedgerFixture;
import jp.daicho.command.platform.TestDatabase;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.Command;
import jp.daicho.contract.ProblemType;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.configuration.AssetKind;
import jp.daicho.contract.configuration.AttributeValue;
import jp.daicho.contract.configuration.ChangeItem;
import jp.daicho.contract.configuration.ConfigurationItemEvent;
import jp.daicho.contract.configuration.RegisterItem;
import jp.daicho.contract.configuration.RetireItem;
import jp.daicho.contract.reference.ReferenceTables;
import jp.daicho.contract.review.CarryOverFinding;
import jp.daicho.contract.review.OpenReview;
import jp.daicho.contract.review.ReviewEvent;
import jp.daicho.contract.review.ReviewSubject;
import jp.daicho.contract.verification.ConfirmVerification;
import jp.daicho.contract.verification.DecideDiscrepancy;
import jp.daicho.contract.verification.Discrepancy;
import jp.daicho.contract.verification.DiscrepancyKind;
import jp.daicho.contract.verification.DiscrepancyOutcome;
import jp.daicho.contract.verification.ObservedAsset;
import jp.daicho.contract.verification.RecordObservations;
import jp.daicho.contract.verification.RecordRecurrencePrevention;
import jp.daicho.contract.verification.ReturnVerification;
import jp.daicho.contract.verification.StartVerification;
import jp.daicho.contract.verification.SubmitVerificationReport;
import jp.daicho.contract.verification.VerificationDeficiency;
import jp.daicho.contract.verification.VerificationEvent;
import jp.daicho.contract.verification.VerificationProblem;
import jp.daicho.contract.verification.VerificationTarget;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** Verifications beside the configuration and the review register, on PostgreSQL. */
class VerificationOnDatabaseTest {

    private static final UUID SYSTEM = LedgerFixture.SYSTEM;
    private static final String PLACE = "INSTALLATION_LOCATION";

    private static ConfigurableApplicationContext context;
    private static CommandRunner runner;

    private final UUID id = UUID.randomUUID();
    private final UUID item = UUID.randomUUID();
    private final UUID review = UUID.randomUUID();
    private final UUID finding = UUID.randomUUID();
    private final String number = "HW-" + item;

    /** One of each test, as all are of one system. */
    private AssetKind kind = AssetKind.HARDWARE;

    @EnableAutoConfiguration(
            excludeName = "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration")
    @ComponentScan(
            basePackages = {
                "jp.daicho.command.platform",
                "jp.daicho.command.verification",
                "jp.daicho.command.configuration",
                "jp.daicho.command.review"
            },
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*(Test|Endpoints|ItemImport).*"))
    static class Application {

        @Bean
        Callers callers() {
            return (KnownCallers)
                    subject -> {
                        var role = Role.valueOf(subject);
                        var actor = LedgerFixture.actor(role);
                        return new Callers.Caller(
                                actor.person(),
                                role.isContractor() ? new UUID(9, 4) : actor.organisation(),
                                Set.of(),
                                Set.of(role),
                                true);
                    };
        }
    }

    @BeforeAll
    static void start() {
        context =
                new SpringApplicationBuilder(Application.class)
                        .web(WebApplicationType.NONE)
                        .properties("spring.config.name=command")
                        .run(TestDatabase.create().arguments());
        runner = context.getBean(CommandRunner.class);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void IV_4_1_X1_what_was_seen_is_compared_with_the_configuration_as_of_then() {
        register("2025-04-01T00:00:00Z", "2階");
        start(2020, Track.COMBINED, "2025-06-01T00:00:00Z");
        change("2025-09-01T00:00:00Z", "3階");

        observe("3階", "2025-08-01T00:00:00Z");
        refused(VerificationProblem.DISCREPANCIES_OPEN, this::confirm);
        observe("3階", "2025-09-02T00:00:00Z");
        contractor(
                VerificationEvent.TYPE,
                id,
                new DecideDiscrepancy(
                        Discrepancy.idOf(id, DiscrepancyKind.RECORD_DIFFERS, number),
                        DiscrepancyOutcome.CORRECTED,
                        "変更を記録した。",
                        null,
                        null));
        contractor(VerificationEvent.TYPE, id, new RecordRecurrencePrevention("手順を定めた。", null));
        report("第1版");
        assertThat(confirm().version()).isEqualTo(7);
    }

    @Test
    void IV_4_1_X1_what_is_recorded_late_counts_from_when_it_happened() {
        kind = AssetKind.NETWORK;
        register("2025-04-01T00:00:00Z", "2階");
        change("2025-09-01T00:00:00Z", "3階");
        change("2025-07-01T00:00:00Z", "4階");
        var assets = context.getBean(RecordedAssetFacts.class);
        assertThat(place(assets, "2025-06-30T00:00:00Z")).containsExactly("2階");
        assertThat(place(assets, "2025-08-01T00:00:00Z")).containsExactly("4階");
        assertThat(place(assets, "2025-09-01T00:00:00Z")).containsExactly("3階");
        assertThat(place(assets, "2025-03-31T00:00:00Z")).isEmpty();
        assertThat(assets.ofKinds(SYSTEM, List.of(kind), at("2025-08-01T00:00:00Z")))
                .extracting(RecordedAssetFacts.RecordedAsset::itemId)
                .contains(item);
        contractor(
                ConfigurationItemEvent.TYPE,
                item,
                new RetireItem("廃棄", null, at("2025-10-01T00:00:00Z")));
        assertThat(place(assets, "2025-09-30T00:00:00Z")).containsExactly("3階");
        assertThat(place(assets, "2025-10-01T00:00:00Z")).isEmpty();
    }

    @Test
    void IV_4_1_S5_IV_4_1_S6_a_deficiency_is_in_the_review_register_until_it_is_settled() {
        kind = AssetKind.FACILITY_AREA;
        register("2025-04-01T00:00:00Z", "2階");
        start(2021, Track.MAINTENANCE, "2025-04-02T00:00:00Z");
        observe("2階", "2025-04-03T00:00:00Z");
        report("第1版");
        section(
                VerificationEvent.TYPE,
                id,
                new ReturnVerification(
                        List.of(new VerificationDeficiency(finding, "2章", "確認日がない。")), null));
        report("第2版");
        refused(VerificationProblem.FINDINGS_OPEN, this::confirm);
        section(
                ReviewEvent.TYPE,
                review,
                new OpenReview(review, ReviewSubject.CURRENT_STATE_VERIFICATION, id, 2, null));
        section(
                ReviewEvent.TYPE,
                review,
                new CarryOverFinding(
                        finding, LocalDate.of(2042, 6, 30), "次年度に追記する。", "根拠を示せない。", null));
        confirm();
    }

    @Test
    void IV_4_1_S1_there_is_one_verification_of_a_track_and_year() {
        start(2022, Track.OPERATION, "2025-04-02T00:00:00Z");
        refused(
                VerificationProblem.EXISTS,
                () ->
                        section(
                                VerificationEvent.TYPE,
                                UUID.randomUUID(),
                                startOf(2022, Track.COMBINED, "2025-04-02T00:00:00Z")));
        section(
                VerificationEvent.TYPE,
                UUID.randomUUID(),
                startOf(2022, Track.MAINTENANCE, "2025-04-02T00:00:00Z"));
    }

    private List<String> place(RecordedAssetFacts assets, String moment) {
        return assets.numbered(SYSTEM, List.of(number), at(moment)).stream()
                .map(a -> String.valueOf(a.attributes().get(PLACE)))
                .toList();
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }

    private void register(String from, String place) {
        contractor(
                ConfigurationItemEvent.TYPE,
                item,
                new RegisterItem(
                        item,
                        kind,
                        number,
                        Map.of(PLACE, AttributeValue.of(place)),
                        null,
                        at(from)));
    }

    private void change(String from, String place) {
        contractor(
                ConfigurationItemEvent.TYPE,
                item,
                new ChangeItem(
                        "C-1", null, Map.of(PLACE, AttributeValue.of(place)), null, at(from)));
    }

    private void observe(String place, String moment) {
        contractor(
                VerificationEvent.TYPE,
                id,
                new RecordObservations(
                        List.of(
                                new ObservedAsset(
                                        number,
                                        kind,
                                        true,
                                        new TreeMap<>(Map.of(PLACE, AttributeValue.of(place))),
                                        false,
                                        null,
                                        null)),
                        at(moment)));
    }

    private void start(int year, Track track, String moment) {
        section(VerificationEvent.TYPE, id, startOf(year, track, moment));
    }

    private StartVerification startOf(int year, Track track, String moment) {
        var targets =
                ReferenceTables.table("IV-4-1-1").rows().stream()
                        .map(row ->
                                new VerificationTarget(
                                        row.code(),
                                        row.code().equals("SYSTEM_DOCUMENTS") ? "別途" : null))
                        .toList();
        return new StartVerification(null, track, year, "全数", targets, List.of(kind), at(moment));
    }

    private void report(String summary) {
        contractor(VerificationEvent.TYPE, id, new SubmitVerificationReport(summary, null, null));
    }

    private CommandRunner.Answer confirm() {
        return section(VerificationEvent.TYPE, id, new ConfirmVerification(null, null));
    }

    private static CommandRunner.Answer section(AggregateType type, UUID id, Command command) {
        return run(Role.OWNING_SECTION_STAFF, type, id, command);
    }

    private static CommandRunner.Answer contractor(AggregateType type, UUID id, Command command) {
        return run(Role.MAINTENANCE_CONTRACTOR, type, id, command);
    }

    private static CommandRunner.Answer run(
            Role role, AggregateType type, UUID id, Command command) {
        return runner.run(
                new CommandRunner.Submission(
                        new CommandContext.Request(
                                type,
                                id,
                                SYSTEM,
                                Set.of(SYSTEM),
                                command.occurredAt(),
                                null,
                                false,
                                "correlation",
                                "causation"),
                        command,
                        role.name(),
                        List.of(role),
                        null));
    }

    private static void refused(ProblemType problem, ThrowingCallable act) {
        VerificationScene.refused(problem, act);
    }
}
