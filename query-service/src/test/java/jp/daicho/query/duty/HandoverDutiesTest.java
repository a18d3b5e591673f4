package jp.daicho.query.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.contract.handover.AgreedMaterial;
import jp.daicho.contract.handover.DeficiencyHandled;
import jp.daicho.contract.handover.HandoverCompleted;
import jp.daicho.contract.handover.HandoverDeficiency;
import jp.daicho.contract.handover.HandoverKind;
import jp.daicho.contract.handover.HandoverPrepared;
import jp.daicho.contract.handover.HandoverReturned;
import jp.daicho.contract.handover.MaterialDelivered;
import jp.daicho.contract.handover.MaterialsAgreed;
import jp.daicho.contract.handover.QuestionAnswered;
import jp.daicho.contract.handover.QuestionAsked;
import jp.daicho.contract.handover.QuestionResolved;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A handover that is to be complete on 31 March 2027. */
class HandoverDutiesTest {

    private static final UUID HANDOVER = new UUID(8, 1);
    private static final UUID SECTION = new UUID(8, 2);
    private static final UUID QUESTION = new UUID(8, 3);
    private static final UUID DEFICIENCY = new UUID(8, 4);
    private static final LocalDate DUE = LocalDate.of(2027, 3, 31);

    private static DutyBook prepared() {
        return new DutyBook()
                .on("2027-01-10")
                .told(
                        HANDOVER,
                        new HandoverPrepared(
                                HandoverKind.CONTRACTOR_CHANGE,
                                Track.MAINTENANCE,
                                SECTION,
                                DutyBook.COMPANY,
                                DutyBook.OTHER_COMPANY,
                                null,
                                null,
                                DUE));
    }

    private static AgreedMaterial material(
            String content, @Nullable String dueOn, @Nullable String reasonNotNeeded) {
        return new AgreedMaterial(
                "HANDOVER_DOCUMENT",
                content,
                "資料",
                dueOn == null ? null : LocalDate.parse(dueOn),
                dueOn == null ? null : "媒体",
                dueOn == null ? null : "担当",
                reasonNotNeeded);
    }

    private static MaterialsAgreed agreed(AgreedMaterial... materials) {
        return new MaterialsAgreed(List.of(materials), List.of(), List.of(SECTION));
    }

    @Test
    void IV_7_1_S1_IV_7_1_X1_the_outgoing_contractor_owes_the_handover_by_its_day() {
        var book = prepared();
        assertThat(book.the(DutyKind.HANDOVER).owedByOrganisation()).isEqualTo(DutyBook.COMPANY);
        assertThat(book.status(DutyKind.HANDOVER, "2027-03-31")).isEqualTo(DutyStatus.OPEN);
        assertThat(book.status(DutyKind.HANDOVER, "2027-04-01")).isEqualTo(DutyStatus.OVERDUE);
        book.on("2027-04-02")
                .told(
                        HANDOVER,
                        new HandoverCompleted(
                                DutyBook.COMPANY,
                                DutyBook.OTHER_COMPANY,
                                null,
                                Instant.parse("2027-04-02T03:00:00Z"),
                                null));
        assertThat(book.status(DutyKind.HANDOVER, "2027-04-02")).isEqualTo(DutyStatus.LATE_DONE);
    }

    @Test
    void IV_7_1_S1_IV_7_1_X1_each_agreed_material_is_owed_by_its_own_day() {
        var book = prepared().told(HANDOVER, agreed(material("A", "2027-02-01", null)));
        assertThat(book.the(DutyKind.HANDOVER_MATERIAL).dutyId()).endsWith(":A");
        assertThat(book.status(DutyKind.HANDOVER_MATERIAL, "2027-02-02"))
                .isEqualTo(DutyStatus.OVERDUE);
        book.told(HANDOVER, agreed(material("A", "2027-02-10", null)))
                .on("2027-02-05")
                .told(HANDOVER, new MaterialDelivered("A", "一式", List.of()));
        assertThat(book.status(DutyKind.HANDOVER_MATERIAL, "2027-02-20"))
                .isEqualTo(DutyStatus.DONE);
        book.told(HANDOVER, agreed(material("A", "2027-02-03", null)));
        assertThat(book.the(DutyKind.HANDOVER_MATERIAL).dueOn()).isEqualTo("2027-02-10");
    }

    @Test
    void IV_7_1_S1_what_is_not_agreed_any_more_falls_away() {
        var book =
                prepared()
                        .told(
                                HANDOVER,
                                agreed(
                                        material("A", "2027-02-01", null),
                                        material("B", "2027-02-01", null),
                                        material("C", null, "なし")),
                                agreed(material("A", null, "不要になった")));
        assertThat(book.all(DutyKind.HANDOVER_MATERIAL))
                .extracting(duty -> DutyBook.status(duty, "2027-02-02"))
                .containsExactly(DutyStatus.WITHDRAWN, DutyStatus.WITHDRAWN);
    }

    @Test
    void IV_7_1_X2_a_question_is_answered_by_who_leaves_and_cleared_by_who_asked() {
        var book =
                prepared()
                        .told(
                                HANDOVER,
                                new QuestionAsked(QUESTION, DutyBook.OTHER_COMPANY, "なぜ", null));
        var answer = book.the(DutyKind.HANDOVER_ANSWER);
        assertThat(answer.owedByOrganisation()).isEqualTo(DutyBook.COMPANY);
        assertThat(answer.owedToOrganisation()).isEqualTo(DutyBook.OTHER_COMPANY);
        assertThat(answer.dueOn()).isEqualTo(DUE);
        assertThat(book.all(DutyKind.HANDOVER_RESOLUTION)).isEmpty();
        book.told(HANDOVER, new QuestionAnswered(QUESTION, "こうだから"));
        assertThat(book.status(DutyKind.HANDOVER_ANSWER, "2027-04-01")).isEqualTo(DutyStatus.DONE);
        assertThat(book.the(DutyKind.HANDOVER_RESOLUTION).owedByOrganisation())
                .isEqualTo(DutyBook.OTHER_COMPANY);
        assertThat(book.status(DutyKind.HANDOVER_RESOLUTION, "2027-04-01"))
                .isEqualTo(DutyStatus.OVERDUE);
        book.on("2027-04-01").told(HANDOVER, new QuestionResolved(QUESTION, null));
        assertThat(book.status(DutyKind.HANDOVER_RESOLUTION, "2027-04-01"))
                .isEqualTo(DutyStatus.LATE_DONE);
    }

    @Test
    void IV_7_1_X2_the_sections_own_question_is_the_sections() {
        var book = prepared().told(HANDOVER, new QuestionAsked(QUESTION, SECTION, "なぜ", null));
        assertThat(book.the(DutyKind.HANDOVER_ANSWER).owedTo()).isEqualTo(DutyParty.OWNING_SECTION);
    }

    @Test
    void IV_7_1_S6_a_deficiency_is_put_right_by_the_day_that_was_set() {
        var day = LocalDate.of(2027, 3, 20);
        var book =
                prepared()
                        .told(
                                HANDOVER,
                                new HandoverReturned(
                                        List.of(
                                                new HandoverDeficiency(
                                                        DEFICIENCY, "目次なし", null, day))));
        assertThat(book.status(DutyKind.HANDOVER_DEFICIENCY, "2027-03-21"))
                .isEqualTo(DutyStatus.OVERDUE);
        book.on("2027-03-20").told(HANDOVER, new DeficiencyHandled(DEFICIENCY, "付けた"));
        assertThat(book.status(DutyKind.HANDOVER_DEFICIENCY, "2027-03-21"))
                .isEqualTo(DutyStatus.DONE);
    }
}
