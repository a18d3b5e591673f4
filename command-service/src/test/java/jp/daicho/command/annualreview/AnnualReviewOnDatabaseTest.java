package jp.daicho.command.annualreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.contract.ContractFacts;
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
import jp.daicho.contract.annualreview.AdoptProposal;
import jp.daicho.contract.annualreview.AdoptedAs;
import jp.daicho.contract.annualreview.AnnualReviewEvent;
import jp.daicho.contract.annualreview.AnnualReviewKind;
import jp.daicho.contract.annualreview.AnnualReviewProblem;
import jp.daicho.contract.annualreview.ConfirmAnnualReview;
import jp.daicho.contract.annualreview.EvaluateWork;
import jp.daicho.contract.annualreview.ProposeImprovement;
import jp.daicho.contract.annualreview.ReturnAnnualReview;
import jp.daicho.contract.annualreview.ReviewDeficiency;
import jp.daicho.contract.annualreview.StartAnnualReview;
import jp.daicho.contract.annualreview.SubmitAnnualReviewReport;
import jp.daicho.contract.contract.ContractTerm;
import jp.daicho.contract.contract.ContractTrack;
import jp.daicho.contract.review.ApproveCorrection;
import jp.daicho.contract.review.CloseFinding;
import jp.daicho.contract.review.FindingKind;
import jp.daicho.contract.review.OpenReview;
import jp.daicho.contract.review.ProposeCorrection;
import jp.daicho.contract.review.RaiseFinding;
import jp.daicho.contract.review.RecordCorrection;
import jp.daicho.contract.review.ReviewEvent;
import jp.daicho.contract.review.ReviewProblem;
import jp.daicho.contract.review.ReviewSubject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
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

/** Annual reviews and the review register together, on PostgreSQL. */
class AnnualReviewOnDatabaseTest {

    private static final UUID SYSTEM = LedgerFixture.SYSTEM;
    private static final UUID CONTRACT = new UUID(9, 3);

    private static ConfigurableApplicationContext context;
    private static CommandRunner runner;

    private final UUID id = UUID.randomUUID();
    private final UUID review = UUID.randomUUID();
    private final UUID finding = UUID.randomUUID();

    @EnableAutoConfiguration(
            excludeName = "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration")
    @ComponentScan(
            basePackages = {
                "jp.daicho.command.platform",
                "jp.daicho.command.annualreview",
                "jp.daicho.command.review"
            },
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test.*"))
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

        @Bean
        ContractFacts contracts() {
            return new ContractFacts() {
                @Override
                public @Nullable KnownContract contract(UUID contract) {
                    return contract.equals(CONTRACT)
                            ? new KnownContract(
                                    contract,
                                    "保守第1号",
                                    ContractTrack.MAINTENANCE,
                                    new UUID(9, 4),
                                    List.of(SYSTEM),
                                    new ContractTerm(
                                            LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)),
                                    null)
                            : null;
                }

                @Override
                public List<KnownContract> ofSystem(UUID system) {
                    return List.of();
                }
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
    void IV_5_1_S5_IV_5_1_S6_a_deficiency_is_in_the_review_register_until_it_is_settled() {
        reported(2020);
        var earlier = UUID.randomUUID();
        contractor(
                ReviewEvent.TYPE,
                earlier,
                new OpenReview(earlier, ReviewSubject.ANNUAL_REVIEW, id, 1, null));
        section(
                AnnualReviewEvent.TYPE,
                id,
                new ReturnAnnualReview(
                        List.of(new ReviewDeficiency(finding, "2章", "根拠がない。")), null));
        report("第2版");
        refused(AnnualReviewProblem.FINDINGS_OPEN, this::confirm);
        refused(
                ReviewProblem.FINDING_ID_TAKEN,
                () ->
                        contractor(
                                ReviewEvent.TYPE,
                                earlier,
                                new RaiseFinding(finding, "1章", "誤字", FindingKind.OTHER, null)));

        refused(
                ReviewProblem.REVIEW_SUBJECT_UNKNOWN,
                () -> contractor(ReviewEvent.TYPE, review, open(ReviewSubject.PLAN_DOCUMENT)));
        contractor(ReviewEvent.TYPE, review, open(ReviewSubject.ANNUAL_REVIEW));
        contractor(
                ReviewEvent.TYPE, review, new ProposeCorrection(finding, "2章", "根拠を追記する。", null));
        section(ReviewEvent.TYPE, review, new ApproveCorrection(finding, null));
        contractor(ReviewEvent.TYPE, review, new RecordCorrection(finding, "追記した。", 2, null));
        refused(AnnualReviewProblem.FINDINGS_OPEN, this::confirm);
        section(ReviewEvent.TYPE, review, new CloseFinding(finding, "確認した。", null));
        assertThat(confirm().version()).isEqualTo(6);
    }

    @Test
    void IV_5_1_S1_IV_6_1_S1_there_is_one_review_of_a_kind_track_and_year() {
        start(id, AnnualReviewKind.WORK_IMPROVEMENT, Track.COMBINED, 2021);
        refused(
                AnnualReviewProblem.EXISTS,
                () ->
                        start(
                                UUID.randomUUID(),
                                AnnualReviewKind.WORK_IMPROVEMENT,
                                Track.OPERATION,
                                2021));
        start(UUID.randomUUID(), AnnualReviewKind.PLAN_REVISION, Track.OPERATION, 2021);
        start(UUID.randomUUID(), AnnualReviewKind.PLAN_REVISION, Track.MAINTENANCE, 2021);
        refused(
                AnnualReviewProblem.EXISTS,
                () ->
                        start(
                                UUID.randomUUID(),
                                AnnualReviewKind.PLAN_REVISION,
                                Track.COMBINED,
                                2021));
    }

    @Test
    void IV_5_G3_a_contract_to_be_changed_is_one_for_the_system() {
        start(id, AnnualReviewKind.WORK_IMPROVEMENT, Track.MAINTENANCE, 2022);
        var proposal = UUID.randomUUID();
        contractor(
                AnnualReviewEvent.TYPE,
                id,
                new ProposeImprovement(
                        proposal, "予備機", "点検が足りない", "契約にない", "追加する", null, List.of(), null));
        refused(
                AnnualReviewProblem.CONTRACT_OF_OTHERS,
                () -> section(AnnualReviewEvent.TYPE, id, change(proposal, new UUID(9, 9))));
        section(AnnualReviewEvent.TYPE, id, change(proposal, CONTRACT));
    }

    private static AdoptProposal change(UUID proposal, UUID contract) {
        return new AdoptProposal(
                proposal,
                AdoptedAs.CONTRACT_CHANGE,
                null,
                contract,
                LocalDate.of(2033, 6, 30),
                "原契約にない",
                null);
    }

    private OpenReview open(ReviewSubject subject) {
        return new OpenReview(review, subject, id, 2, null);
    }

    private void reported(int year) {
        start(id, AnnualReviewKind.WORK_IMPROVEMENT, Track.MAINTENANCE, year);
        contractor(
                AnnualReviewEvent.TYPE,
                id,
                new EvaluateWork("実績", "効率", "過不足なし", true, null, null));
        report("第1版");
    }

    private void report(String summary) {
        contractor(AnnualReviewEvent.TYPE, id, new SubmitAnnualReviewReport(summary, null));
    }

    private CommandRunner.Answer confirm() {
        return section(AnnualReviewEvent.TYPE, id, new ConfirmAnnualReview(null, null));
    }

    private static void start(UUID id, AnnualReviewKind kind, Track track, int year) {
        section(AnnualReviewEvent.TYPE, id, new StartAnnualReview(id, kind, track, year, null));
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
        AnnualReviewScene.refused(problem, act);
    }
}
