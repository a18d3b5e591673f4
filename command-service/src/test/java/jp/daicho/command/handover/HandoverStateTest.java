package jp.daicho.command.handover;

import static jp.daicho.command.handover.HandoverScene.INCOMING;
import static jp.daicho.command.handover.HandoverScene.OUTGOING;
import static jp.daicho.command.handover.HandoverScene.SECTION;
import static jp.daicho.command.handover.HandoverScene.agreement;
import static jp.daicho.command.handover.HandoverScene.extraction;
import static jp.daicho.command.handover.HandoverScene.file;
import static jp.daicho.command.handover.HandoverScene.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.handover.AcceptMaterial;
import jp.daicho.contract.handover.AgreeMaterials;
import jp.daicho.contract.handover.AgreedMaterial;
import jp.daicho.contract.handover.AnswerQuestion;
import jp.daicho.contract.handover.AskQuestion;
import jp.daicho.contract.handover.CompleteHandover;
import jp.daicho.contract.handover.ConfirmDeficiency;
import jp.daicho.contract.handover.DataFormat;
import jp.daicho.contract.handover.DeliverMaterial;
import jp.daicho.contract.handover.HandleDeficiency;
import jp.daicho.contract.handover.HandoverCompleted;
import jp.daicho.contract.handover.HandoverDeficiency;
import jp.daicho.contract.handover.HandoverKind;
import jp.daicho.contract.handover.HandoverProblem;
import jp.daicho.contract.handover.HoldHandoverMeeting;
import jp.daicho.contract.handover.MeetingAttendee;
import jp.daicho.contract.handover.RecordDataExtraction;
import jp.daicho.contract.handover.RecordSiteVisit;
import jp.daicho.contract.handover.ResolveQuestion;
import jp.daicho.contract.handover.ReturnHandover;
import jp.daicho.contract.handover.SiteVisitRecorded;
import jp.daicho.contract.handover.StoreMaterial;
import jp.daicho.contract.handover.SubmitHandoverReport;
import org.junit.jupiter.api.Test;

class HandoverStateTest {

    private static final UUID Q = new UUID(5, 1);
    private static final UUID D = new UUID(5, 2);
    private static final String LIST = "HANDOVER_MATERIAL_LIST";

    private final HandoverScene scene = HandoverScene.of(HandoverKind.CONTRACTOR_CHANGE);

    @Test
    void IV_7_1_S1_every_row_of_the_table_is_agreed_on_or_reasoned_away() {
        var all = agreement(HandoverKind.CONTRACTOR_CHANGE);
        var less =
                new AgreeMaterials(
                        all.materials().subList(1, all.materials().size()),
                        null,
                        all.agreedBy(),
                        null);
        refused(HandoverProblem.MATERIALS_NOT_ADDRESSED, () -> scene.when(SECTION, less));
        assertThat(scene.when(SECTION, all)).hasSize(1);
        assertThat(scene.when(SECTION, all)).isEmpty();
    }

    @Test
    void IV_7_1_S1_the_agreement_is_of_both_sides() {
        var alone =
                new AgreeMaterials(
                        agreement(HandoverKind.CONTRACTOR_CHANGE).materials(),
                        null,
                        List.of(SECTION, INCOMING),
                        null);
        refused(HandoverProblem.NOT_AGREED_BY_BOTH, () -> scene.when(SECTION, alone));
    }

    @Test
    void IV_7_1_N1_a_replacement_cannot_do_without_extracted_data() {
        var replacement = HandoverScene.of(HandoverKind.REPLACEMENT);
        var full = agreement(HandoverKind.REPLACEMENT);
        var without =
                full.materials().stream()
                        .map(m ->
                                m.content().equals("EXTRACTED_DATA")
                                        ? HandoverScene.reasonedAway(m)
                                        : m)
                        .toList();
        refused(
                HandoverProblem.NEEDED_AT_REPLACEMENT,
                () ->
                        replacement.when(
                                SECTION,
                                new AgreeMaterials(
                                        without, full.dataSets(), full.agreedBy(), null)));
        refused(
                HandoverProblem.DATA_SETS_MISSING,
                () ->
                        replacement.when(
                                SECTION,
                                new AgreeMaterials(
                                        full.materials(), List.of(), full.agreedBy(), null)));
    }

    @Test
    void what_was_delivered_stays_agreed() {
        scene.agree().deliver(LIST);
        var all = agreement(HandoverKind.CONTRACTOR_CHANGE);
        var dropped =
                all.materials().stream()
                        .map(m -> m.content().equals(LIST) ? HandoverScene.reasonedAway(m) : m)
                        .toList();
        refused(
                HandoverProblem.DELIVERED_MATERIAL_DROPPED,
                () -> scene.when(SECTION, new AgreeMaterials(dropped, null, all.agreedBy(), null)));
    }

    @Test
    void IV_7_1_S3_a_material_is_delivered_by_the_outgoing_contractor_then_accepted_then_stored() {
        var accept = new AcceptMaterial(LIST, null, null);
        var store = new StoreMaterial(LIST, "書庫", "施錠", null);
        var deliver = new DeliverMaterial(LIST, "第1版", null, null);
        refused(HandoverProblem.NOTHING_AGREED, () -> scene.when(OUTGOING, deliver));
        scene.agree();
        refused(HandoverProblem.NOT_OUTGOING, () -> scene.when(INCOMING, deliver));
        refused(HandoverProblem.MATERIAL_NOT_DELIVERED, () -> scene.when(SECTION, accept));
        scene.when(OUTGOING, deliver);
        refused(HandoverProblem.MATERIAL_NOT_ACCEPTED, () -> scene.when(SECTION, store));
        assertThat(scene.when(SECTION, accept)).hasSize(1);
        assertThat(scene.when(SECTION, accept)).isEmpty();
        refused(HandoverProblem.MATERIAL_ALREADY_ACCEPTED, () -> scene.when(OUTGOING, deliver));
        assertThat(scene.when(SECTION, store)).hasSize(1);
        refused(
                HandoverProblem.MATERIAL_NOT_AGREED,
                () -> scene.when(OUTGOING, new DeliverMaterial("MEDIA", "媒体", null, null)));
    }

    @Test
    void IV_7_1_S2_the_meeting_needs_outgoing_incoming_and_owning_section() {
        scene.agree();
        for (var absent : List.of(OUTGOING, INCOMING, SECTION)) {
            var attendees =
                    List.of(OUTGOING, INCOMING, SECTION).stream()
                            .filter(o -> !o.equals(absent))
                            .map(o -> new MeetingAttendee(o, o))
                            .toList();
            refused(
                    HandoverProblem.MEETING_INCOMPLETE,
                    () ->
                            scene.when(
                                    SECTION,
                                    new HoldHandoverMeeting("会議室", attendees, "説明", null)));
        }
    }

    @Test
    void IV_7_1_X2_only_the_side_that_asked_says_that_the_doubt_is_cleared() {
        var resolve = new ResolveQuestion(Q, null, null);
        refused(
                HandoverProblem.NOT_A_PARTY,
                () -> scene.when(OUTGOING, new AskQuestion(Q, "?", null, null)));
        scene.when(INCOMING, new AskQuestion(Q, "夜間の連絡先は", null, null));
        refused(HandoverProblem.QUESTION_NOT_ANSWERED, () -> scene.when(INCOMING, resolve));
        refused(
                HandoverProblem.NOT_OUTGOING,
                () -> scene.when(SECTION, new AnswerQuestion(Q, "手順書", null)));
        scene.when(OUTGOING, new AnswerQuestion(Q, "手順書2.1", null));
        refused(HandoverProblem.NOT_THE_ASKER, () -> scene.when(OUTGOING, resolve));
        refused(HandoverProblem.NOT_THE_ASKER, () -> scene.when(SECTION, resolve));
        assertThat(scene.when(INCOMING, resolve)).hasSize(1);
        assertThat(scene.when(INCOMING, resolve)).isEmpty();
        refused(
                HandoverProblem.QUESTION_RESOLVED,
                () -> scene.when(OUTGOING, new AnswerQuestion(Q, "別の答え", null)));
    }

    @Test
    void IV_7_1_X1_not_complete_while_an_agreed_material_is_not_accepted() {
        scene.agree().meet().report().deliver(LIST);
        refused(HandoverProblem.MATERIALS_OPEN, scene::complete);
    }

    @Test
    void IV_7_1_X2_not_complete_while_a_question_is_not_resolved_by_its_asker() {
        scene.ready().when(INCOMING, new AskQuestion(Q, "?", LIST, null));
        refused(HandoverProblem.QUESTIONS_OPEN, scene::complete);
        scene.when(OUTGOING, new AnswerQuestion(Q, "!", null));
        refused(HandoverProblem.QUESTIONS_OPEN, scene::complete);
        scene.when(INCOMING, new ResolveQuestion(Q, null, null));
        assertThat(scene.complete()).hasSize(1);
    }

    @Test
    void IV_7_1_S2_not_complete_without_the_meeting() {
        scene.agree().acceptAll().report();
        refused(HandoverProblem.MEETING_MISSING, scene::complete);
    }

    @Test
    void IV_7_1_S4_not_complete_without_a_report_of_somebody_else() {
        scene.agree().acceptAll().meet();
        refused(HandoverProblem.REPORT_MISSING, scene::complete);
        scene.report();
        refused(
                HandoverProblem.SUBMITTER_CANNOT_APPROVE,
                () -> scene.when(OUTGOING, new CompleteHandover(null, null, null)));
    }

    @Test
    void IV_7_1_N1_9999_of_10000_records_is_not_full() {
        var replacement = HandoverScene.of(HandoverKind.REPLACEMENT).ready();
        refused(HandoverProblem.EXTRACTION_NOT_FULL, replacement::complete);
        replacement.when(OUTGOING, extraction(10_000, 9_999, DataFormat.CSV));
        refused(HandoverProblem.EXTRACTION_NOT_FULL, replacement::complete);
        replacement.when(OUTGOING, extraction(10_000, 10_000, DataFormat.PROPRIETARY));
        refused(HandoverProblem.EXTRACTION_NOT_FULL, replacement::complete);
        replacement.when(
                OUTGOING,
                new RecordDataExtraction(
                        "宛名",
                        10_000,
                        10_000,
                        DataFormat.CSV,
                        List.of(file()),
                        List.of(),
                        List.of(file()),
                        null));
        refused(HandoverProblem.EXTRACTION_NOT_FULL, replacement::complete);
        replacement.when(OUTGOING, extraction(10_000, 10_000, DataFormat.CSV));
        assertThat(replacement.complete()).hasSize(1);
    }

    @Test
    void only_agreed_data_sets_are_extracted() {
        scene.agree();
        refused(
                HandoverProblem.DATA_SET_NOT_AGREED,
                () -> scene.when(OUTGOING, extraction(1, 1, DataFormat.CSV)));
    }

    @Test
    void IV_7_1_S5_IV_7_1_S6_IV_7_1_S7_deficiencies_are_stated_handled_and_confirmed() {
        scene.ready();
        scene.when(
                SECTION,
                new ReturnHandover(
                        List.of(new HandoverDeficiency(D, "旧版", LIST, LocalDate.of(2027, 2, 1))),
                        null));
        refused(HandoverProblem.MATERIALS_OPEN, scene::complete);
        scene.deliver(LIST).accept(LIST);
        refused(HandoverProblem.DEFICIENCIES_OPEN, scene::complete);
        refused(
                HandoverProblem.DEFICIENCY_NOT_HANDLED,
                () -> scene.when(SECTION, new ConfirmDeficiency(D, null, null)));
        scene.when(OUTGOING, new HandleDeficiency(D, "最新版を再提出", null));
        scene.when(SECTION, new ConfirmDeficiency(D, null, null));
        refused(HandoverProblem.REPORT_MISSING, scene::complete);
        scene.report();
        assertThat(scene.complete()).hasSize(1);
    }

    @Test
    void completing_lets_the_incoming_read_until_its_contract_begins_and_ends_what_can_be_done() {
        scene.ready();
        assertThat(scene.complete())
                .containsExactly(
                        new HandoverCompleted(
                                OUTGOING,
                                INCOMING,
                                HandoverScene.CONTRACT,
                                Instant.parse("2027-03-31T15:00:00Z"),
                                null));
        refused(HandoverProblem.COMPLETED, scene::complete);
        refused(HandoverProblem.COMPLETED, scene::report);
        assertThat(scene.when(SECTION, new StoreMaterial(LIST, "書庫", "施錠", null))).hasSize(1);
        refused(
                HandoverProblem.COMPLETED,
                () -> scene.when(OUTGOING, new SubmitHandoverReport("再", null, null)));
    }

    @Test
    void IV_7_1_S3_a_visit_to_the_site_is_recorded_while_the_handover_is_under_way() {
        var visit = new RecordSiteVisit("データセンタ", List.of(SECTION, INCOMING), "設置を確認", null);
        assertThat(scene.when(SECTION, visit))
                .containsExactly(
                        new SiteVisitRecorded("データセンタ", List.of(SECTION, INCOMING), "設置を確認"));
    }

    @Test
    void a_row_of_the_parties_own_needs_a_title() {
        var checks = new Checks();
        new AgreeMaterials(
                        List.of(
                                new AgreedMaterial(
                                        "HANDOVER_DOCUMENT", "OWN", null, null, null, null, "無")),
                        null,
                        List.of(OUTGOING, SECTION),
                        null)
                .check(checks);
        assertThat(checks.violations())
                .extracting(InvalidCommand.Violation::pointer)
                .containsExactly("/materials/0/title");
    }
}
