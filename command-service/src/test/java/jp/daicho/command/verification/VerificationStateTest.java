package jp.daicho.command.verification;

import static jp.daicho.command.verification.VerificationScene.CONTRACTOR;
import static jp.daicho.command.verification.VerificationScene.IN_TIME;
import static jp.daicho.command.verification.VerificationScene.SECTION;
import static jp.daicho.command.verification.VerificationScene.SEEN;
import static jp.daicho.command.verification.VerificationScene.missing;
import static jp.daicho.command.verification.VerificationScene.refused;
import static jp.daicho.command.verification.VerificationScene.seen;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Track;
import jp.daicho.contract.configuration.AssetKind;
import jp.daicho.contract.configuration.AttributeValue;
import jp.daicho.contract.verification.DecideDiscrepancy;
import jp.daicho.contract.verification.DiscrepancyKind;
import jp.daicho.contract.verification.DiscrepancyOutcome;
import jp.daicho.contract.verification.DocumentOutcome;
import jp.daicho.contract.verification.ObservedAsset;
import jp.daicho.contract.verification.RecordDifference;
import jp.daicho.contract.verification.StartVerification;
import jp.daicho.contract.verification.SystemDocument;
import jp.daicho.contract.verification.VerificationConfirmed;
import jp.daicho.contract.verification.VerificationProblem;
import jp.daicho.contract.verification.VerificationTarget;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerificationStateTest {

    private static final String SERVER = "HW-001";
    private static final String PRODUCT = "SW-001";
    private static final AssetKind HARDWARE = AssetKind.HARDWARE;
    private static final AssetKind SOFTWARE = AssetKind.SOFTWARE_PRODUCT;
    private static final Map<String, AttributeValue> SECOND_FLOOR = floor("2階");
    private static final Map<String, AttributeValue> THIRD_FLOOR = floor("3階");

    private final VerificationScene scene = VerificationScene.of(false);

    private static Map<String, AttributeValue> floor(String floor) {
        return Map.of("INSTALLATION_LOCATION", AttributeValue.of(floor));
    }

    private List<DiscrepancyKind> found() {
        return scene.state().discrepancies().values().stream()
                .map(d -> d.discrepancy().kind())
                .toList();
    }

    @Test
    void IV_4_1_S1_what_agrees_with_the_record_is_no_discrepancy() {
        scene.recorded(SERVER, HARDWARE, SECOND_FLOOR)
                .observe(seen(SERVER, HARDWARE, SECOND_FLOOR));
        assertThat(found()).isEmpty();
        assertThat(scene.report().confirm().last())
                .isEqualTo(new VerificationConfirmed(1, false, null));
    }

    @Test
    void IV_4_1_S2_what_differs_is_told_with_both_values() {
        scene.recorded(SERVER, HARDWARE, SECOND_FLOOR).observe(seen(SERVER, HARDWARE, THIRD_FLOOR));
        assertThat(
                        scene.state()
                                .discrepancies()
                                .firstEntry()
                                .getValue()
                                .discrepancy()
                                .differences())
                .containsExactly(new RecordDifference("INSTALLATION_LOCATION", "2階", "3階"));
    }

    @Test
    void IV_4_1_X1_not_confirmed_before_the_record_says_what_is() {
        scene.recorded(SERVER, HARDWARE, SECOND_FLOOR)
                .observe(seen(SERVER, HARDWARE, THIRD_FLOOR))
                .prevent()
                .report();
        refused(VerificationProblem.DISCREPANCIES_OPEN, scene::confirm);
        refused(
                VerificationProblem.RECORD_STILL_DIFFERS,
                () -> correct(DiscrepancyKind.RECORD_DIFFERS));
        scene.recorded(SERVER, HARDWARE, THIRD_FLOOR);
        correct(DiscrepancyKind.RECORD_DIFFERS);
        assertThat(scene.confirm().state().confirmed()).isTrue();
    }

    @Test
    void IV_4_1_X1_an_asset_that_nobody_recorded_is_recorded_first() {
        scene.observe(seen(SERVER, HARDWARE, SECOND_FLOOR));
        assertThat(found()).containsExactly(DiscrepancyKind.NOT_RECORDED);
        refused(
                VerificationProblem.RECORD_STILL_DIFFERS,
                () -> correct(DiscrepancyKind.NOT_RECORDED));
        scene.recorded(SERVER, HARDWARE, SECOND_FLOOR);
        correct(DiscrepancyKind.NOT_RECORDED);
        assertThat(scene.prevent().report().confirm().state().confirmed()).isTrue();
    }

    @Test
    void IV_4_1_X1_an_asset_that_is_not_there_is_retired_first() {
        scene.recorded(SERVER, HARDWARE, SECOND_FLOOR).observe(missing(SERVER));
        assertThat(found()).containsExactly(DiscrepancyKind.NOT_FOUND);
        refused(VerificationProblem.RECORD_STILL_DIFFERS, () -> correct(DiscrepancyKind.NOT_FOUND));
        scene.retired(SERVER);
        correct(DiscrepancyKind.NOT_FOUND);
        assertThat(scene.prevent().report().confirm().state().confirmed()).isTrue();
    }

    @Test
    void IV_4_1_X1_the_latest_observation_counts_and_what_is_found_again_is_open_again() {
        scene.recorded(SERVER, HARDWARE, SECOND_FLOOR).observe(seen(SERVER, HARDWARE, THIRD_FLOOR));
        scene.observe(seen(SERVER, HARDWARE, SECOND_FLOOR));
        correct(DiscrepancyKind.RECORD_DIFFERS);
        scene.observe(seen(SERVER, HARDWARE, THIRD_FLOOR)).prevent().report();
        refused(VerificationProblem.DISCREPANCIES_OPEN, scene::confirm);
        assertThat(found()).hasSize(1);
    }

    @Test
    void IV_4_1_X1_what_differed_is_not_put_right_by_looking_at_less() {
        scene.recorded(SERVER, HARDWARE, SECOND_FLOOR)
                .observe(seen(SERVER, HARDWARE, THIRD_FLOOR))
                .observe(seen(SERVER, HARDWARE, Map.of()));
        refused(
                VerificationProblem.RECORD_STILL_DIFFERS,
                () -> correct(DiscrepancyKind.RECORD_DIFFERS));
        scene.recorded(SERVER, HARDWARE, THIRD_FLOOR);
        correct(DiscrepancyKind.RECORD_DIFFERS);
    }

    @Test
    void IV_4_1_X1_a_record_is_not_corrected_as_of_a_time_before_the_asset_was_seen() {
        scene.recorded(SERVER, HARDWARE, SECOND_FLOOR)
                .observe(SEEN.plusSeconds(2), seen(SERVER, HARDWARE, THIRD_FLOOR))
                .observe(SEEN.plusSeconds(1), seen(SERVER, HARDWARE, THIRD_FLOOR))
                .recorded(SERVER, HARDWARE, THIRD_FLOOR)
                .prevent()
                .report();
        refused(
                VerificationProblem.OUT_OF_ORDER,
                () ->
                        scene.decide(
                                DiscrepancyKind.RECORD_DIFFERS,
                                SERVER,
                                DiscrepancyOutcome.CORRECTED,
                                SEEN.plusSeconds(1)));
        scene.decide(
                DiscrepancyKind.RECORD_DIFFERS,
                SERVER,
                DiscrepancyOutcome.CORRECTED,
                SEEN.plusSeconds(2));
        refused(
                VerificationProblem.OUT_OF_ORDER,
                () -> scene.confirm(SECTION, SECTION, SEEN.plusSeconds(1), 0));
        assertThat(scene.confirm(SECTION, SECTION, SEEN.plusSeconds(2), 0).state().confirmed())
                .isTrue();
    }

    @Test
    void IV_4_1_X1_nothing_is_seen_and_nothing_confirmed_before_the_verification_began() {
        scene.recorded(SERVER, HARDWARE, SECOND_FLOOR).report();
        refused(
                VerificationProblem.OUT_OF_ORDER,
                () -> scene.observe(SEEN.minusSeconds(1), seen(SERVER, HARDWARE, SECOND_FLOOR)));
        refused(
                VerificationProblem.OUT_OF_ORDER,
                () -> scene.confirm(SECTION, SECTION, SEEN.minusSeconds(1), 0));
    }

    @Test
    void IV_4_G1_a_verification_does_not_begin_before_its_fiscal_year_in_japan() {
        var before = Instant.parse("2026-03-31T14:59:59Z");
        refused(
                VerificationProblem.BEFORE_ITS_YEAR,
                () -> VerificationScene.start(List.of(), before));
        assertThat(VerificationScene.start(List.of(), before.plusSeconds(1))).hasSize(1);
    }

    @Test
    void IV_4_1_X1_not_confirmed_while_a_licence_is_violated() {
        var used =
                Map.of(
                        "LICENSES_CONTRACTED", AttributeValue.of(10),
                        "LICENSES_USED", AttributeValue.of(12));
        scene.recorded(PRODUCT, SOFTWARE, used).observe(seen(PRODUCT, SOFTWARE, Map.of())).report();
        assertThat(found()).containsExactly(DiscrepancyKind.LICENCE_VIOLATION);
        refused(VerificationProblem.DISCREPANCIES_OPEN, scene::confirm);
        refused(
                VerificationProblem.OUTCOME_UNFIT,
                () ->
                        scene.decide(
                                DiscrepancyKind.LICENCE_VIOLATION,
                                PRODUCT,
                                DiscrepancyOutcome.CORRECTED));
        scene.decide(DiscrepancyKind.LICENCE_VIOLATION, PRODUCT, DiscrepancyOutcome.TERMS_MET);
        assertThat(scene.confirm().state().confirmed()).isTrue();
    }

    @Test
    void IV_4_1_S2_terms_that_only_people_can_judge_are_said_with_the_observation() {
        scene.recorded(PRODUCT, SOFTWARE, Map.of())
                .observe(
                        new ObservedAsset(
                                PRODUCT, SOFTWARE, true, null, false, "他部署で利用している", "2027年度末で終了"));
        assertThat(found())
                .containsExactly(DiscrepancyKind.LICENCE_VIOLATION, DiscrepancyKind.SUPPORT_ENDED);
    }

    @Test
    void IV_4_1_X1_not_confirmed_while_a_product_is_used_beyond_its_support() {
        var ended = Map.of("MAINTENANCE_SUPPORT_END_DATE", AttributeValue.of("2027-02-09"));
        scene.recorded(PRODUCT, SOFTWARE, ended)
                .observe(seen(PRODUCT, SOFTWARE, Map.of()))
                .report();
        assertThat(found()).containsExactly(DiscrepancyKind.SUPPORT_ENDED);
        refused(VerificationProblem.DISCREPANCIES_OPEN, scene::confirm);
        scene.decide(DiscrepancyKind.SUPPORT_ENDED, PRODUCT, DiscrepancyOutcome.SUPPORT_EXTENDED);
        assertThat(scene.confirm().state().confirmed()).isTrue();
    }

    @Test
    void IV_4_1_S2_the_last_day_of_support_is_still_supported() {
        var ends = Map.of("MAINTENANCE_SUPPORT_END_DATE", AttributeValue.of("2027-02-10"));
        scene.recorded(PRODUCT, SOFTWARE, ends).observe(seen(PRODUCT, SOFTWARE, Map.of()));
        assertThat(found()).isEmpty();
    }

    @Test
    void IV_4_1_S2_low_use_is_advisory() {
        scene.recorded(SERVER, HARDWARE, Map.of())
                .observe(new ObservedAsset(SERVER, HARDWARE, true, null, true, null, null))
                .report();
        assertThat(found()).containsExactly(DiscrepancyKind.LOW_USE);
        assertThat(scene.confirm().state().confirmed()).isTrue();
    }

    @Test
    void IV_4_1_X1_not_confirmed_before_every_recorded_asset_was_looked_at() {
        scene.recorded(SERVER, HARDWARE, SECOND_FLOOR)
                .recorded(PRODUCT, SOFTWARE, Map.of())
                .report();
        refused(VerificationProblem.OBSERVATIONS_MISSING, scene::confirm);
        scene.observe(seen(SERVER, HARDWARE, SECOND_FLOOR));
        refused(VerificationProblem.ASSETS_NOT_OBSERVED, scene::confirm);
        scene.observe(seen(PRODUCT, SOFTWARE, Map.of()));
        assertThat(scene.confirm().state().confirmed()).isTrue();
    }

    @Test
    void IV_4_1_X1_not_confirmed_before_every_document_was_checked_and_put_right() {
        var documents = VerificationScene.of(true);
        documents
                .recorded(SERVER, HARDWARE, SECOND_FLOOR)
                .observe(seen(SERVER, HARDWARE, SECOND_FLOOR))
                .report();
        for (var document : SystemDocument.values()) {
            if (document != SystemDocument.OTHER) {
                refused(VerificationProblem.DOCUMENTS_NOT_VERIFIED, documents::confirm);
                documents.verify(document, DocumentOutcome.UP_TO_DATE);
            }
        }
        documents.verify(SystemDocument.FUNCTION_LIST, DocumentOutcome.DIFFERS);
        refused(VerificationProblem.DISCREPANCIES_OPEN, documents::confirm);
        documents.decide(
                DiscrepancyKind.DOCUMENT_DIFFERS,
                SystemDocument.FUNCTION_LIST.name(),
                DiscrepancyOutcome.CORRECTED);
        refused(VerificationProblem.PREVENTION_MISSING, documents::confirm);
        assertThat(documents.prevent().confirm().state().confirmed()).isTrue();
    }

    @Test
    void IV_4_1_G1_where_the_record_was_wrong_recurrence_is_prevented() {
        scene.recorded(SERVER, HARDWARE, SECOND_FLOOR)
                .observe(seen(SERVER, HARDWARE, THIRD_FLOOR))
                .recorded(SERVER, HARDWARE, THIRD_FLOOR)
                .report();
        correct(DiscrepancyKind.RECORD_DIFFERS);
        refused(VerificationProblem.PREVENTION_MISSING, scene::confirm);
        assertThat(scene.prevent().confirm().state().confirmed()).isTrue();
    }

    @Test
    void IV_4_1_X2_not_confirmed_without_a_completion_report_that_stands() {
        agreed();
        refused(VerificationProblem.REPORT_MISSING, scene::confirm);
        scene.report().giveBack(SECTION, SECTION);
        refused(VerificationProblem.REPORT_MISSING, scene::confirm);
        scene.report().confirm();
        assertThat(scene.last()).isEqualTo(new VerificationConfirmed(2, false, null));
    }

    @Test
    void IV_4_1_X2_not_confirmed_by_who_submitted_the_report() {
        agreed().report();
        refused(
                VerificationProblem.OWN_REPORT,
                () -> scene.confirm(CONTRACTOR, SECTION, IN_TIME, 0));
        refused(
                VerificationProblem.OWN_REPORT,
                () -> scene.confirm(new UUID(8, 8), CONTRACTOR, IN_TIME, 0));
        refused(VerificationProblem.OWN_REPORT, () -> scene.giveBack(CONTRACTOR, SECTION));
    }

    @Test
    void IV_4_1_X2_IV_4_1_S6_not_confirmed_while_a_deficiency_is_open_in_the_register() {
        agreed().report();
        refused(
                VerificationProblem.FINDINGS_OPEN,
                () -> scene.confirm(SECTION, SECTION, IN_TIME, 2));
    }

    @Test
    void IV_4_G1_lateness_is_recorded_never_refused() {
        agreed().report().confirm(SECTION, SECTION, Instant.parse("2027-03-31T15:00:00Z"), 0);
        assertThat(scene.last()).isEqualTo(new VerificationConfirmed(1, true, null));
        assertThat(scene.state().started().dueOn()).isEqualTo(LocalDate.of(2027, 3, 31));
    }

    @Test
    void what_is_confirmed_stays_as_it_is() {
        agreed().report().confirm();
        refused(VerificationProblem.NOT_UNDER_WAY, () -> scene.observe(missing(SERVER)));
        refused(VerificationProblem.NOT_UNDER_WAY, scene::prevent);
        refused(VerificationProblem.NOT_UNDER_WAY, scene::report);
        var before = scene.last();
        assertThat(scene.confirm().last()).isSameAs(before);
        assertThat(scene.state().reports()).isEqualTo(1);
    }

    @Test
    void IV_4_1_S1_every_row_of_the_table_is_checked_or_reasoned_away() {
        var checks = new Checks();
        new StartVerification(
                        null,
                        Track.COMBINED,
                        2026,
                        "全数",
                        List.of(new VerificationTarget("SOFTWARE_HARDWARE_LICENSES", null)),
                        List.of(),
                        null)
                .check(checks);
        assertThat(checks.violations())
                .extracting(v -> v.pointer())
                .containsExactly("/targets", "/assetKinds");
    }

    @Test
    void IV_4_1_S1_something_is_checked_and_of_assets_at_least_a_kind() {
        assertThat(wrongWith("別途", "別途")).containsExactly("/targets");
        assertThat(wrongWith("別途", null)).containsExactly("/assetKinds");
        assertThat(wrongWith(null, "別途")).isEmpty();
    }

    /** Why documents and where assets are is not checked, of a start without kinds of assets. */
    private static List<String> wrongWith(@Nullable String documents, @Nullable String location) {
        var checks = new Checks();
        new StartVerification(
                        null,
                        Track.COMBINED,
                        2026,
                        "全数",
                        List.of(
                                new VerificationTarget("SYSTEM_DOCUMENTS", documents),
                                new VerificationTarget("SOFTWARE_HARDWARE_LICENSES", "別途"),
                                new VerificationTarget("ASSET_LOCATION_AND_USERS", location),
                                new VerificationTarget(
                                        "MANAGED_INFORMATION_ON_INSTALLED_SOFTWARE", "別途")),
                        List.of(),
                        null)
                .check(checks);
        return checks.violations().stream().map(v -> v.pointer()).toList();
    }

    @Test
    void IV_4_1_S2_buying_anew_needs_what_it_has_an_effect_on() {
        var checks = new Checks();
        new DecideDiscrepancy(new UUID(1, 1), DiscrepancyOutcome.REPLACED, "購入する", null, null)
                .check(checks);
        assertThat(checks.violations()).extracting(v -> v.pointer()).containsExactly("/impact");
    }

    private VerificationScene agreed() {
        return scene.recorded(SERVER, HARDWARE, SECOND_FLOOR)
                .observe(seen(SERVER, HARDWARE, SECOND_FLOOR));
    }

    private void correct(DiscrepancyKind kind) {
        scene.decide(kind, SERVER, DiscrepancyOutcome.CORRECTED);
    }
}
