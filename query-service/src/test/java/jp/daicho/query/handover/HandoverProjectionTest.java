package jp.daicho.query.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.contract.handover.AgreedMaterial;
import jp.daicho.contract.handover.DataExtractionRecorded;
import jp.daicho.contract.handover.DataFormat;
import jp.daicho.contract.handover.DeficiencyConfirmed;
import jp.daicho.contract.handover.DeficiencyHandled;
import jp.daicho.contract.handover.HandedOverFile;
import jp.daicho.contract.handover.HandoverCompleted;
import jp.daicho.contract.handover.HandoverDeficiency;
import jp.daicho.contract.handover.HandoverKind;
import jp.daicho.contract.handover.HandoverMeetingHeld;
import jp.daicho.contract.handover.HandoverPrepared;
import jp.daicho.contract.handover.HandoverReportSubmitted;
import jp.daicho.contract.handover.HandoverReturned;
import jp.daicho.contract.handover.MaterialAccepted;
import jp.daicho.contract.handover.MaterialDelivered;
import jp.daicho.contract.handover.MaterialStored;
import jp.daicho.contract.handover.MaterialsAgreed;
import jp.daicho.contract.handover.MeetingAttendee;
import jp.daicho.contract.handover.QuestionAnswered;
import jp.daicho.contract.handover.QuestionAsked;
import jp.daicho.contract.handover.QuestionResolved;
import jp.daicho.contract.handover.SiteVisitRecorded;
import jp.daicho.query.platform.ProjectionFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HandoverProjectionTest {

    private static final UUID SYSTEM = new UUID(1, 1);
    private static final UUID HANDOVER = new UUID(1, 2);
    private static final UUID SECTION = new UUID(2, 1);
    private static final UUID OLD = new UUID(2, 2);
    private static final UUID NEW = new UUID(2, 3);
    private static final UUID QUESTION = new UUID(3, 1);
    private static final UUID DEFICIENCY = new UUID(3, 2);
    private static final HandedOverFile FILE = new HandedOverFile("a.csv", "ab".repeat(32));

    private final ProjectionFixture fixture = ProjectionFixture.of(new HandoverProjection());
    private final HandoverReader reader =
            new HandoverReader(
                    fixture.jdbc(),
                    Clock.fixed(Instant.parse("2027-03-01T00:00:00Z"), ZoneOffset.UTC));

    @AfterEach
    void stop() {
        fixture.close();
    }

    private static AgreedMaterial list(@Nullable String reason) {
        return reason == null
                ? new AgreedMaterial(
                        "HANDOVER_DOCUMENT",
                        "HANDOVER_MATERIAL_LIST",
                        null,
                        LocalDate.of(2027, 1, 29),
                        "電子データ",
                        "保守チーム",
                        null)
                : new AgreedMaterial(
                        "HANDOVER_DOCUMENT",
                        "HANDOVER_MATERIAL_LIST",
                        null,
                        null,
                        null,
                        null,
                        reason);
    }

    private static final AgreedMaterial MEDIA =
            new AgreedMaterial("PHYSICAL_ITEMS", "MEDIA", null, null, null, null, "媒体はない");

    private void prepared() {
        fixture.given(
                HANDOVER,
                SYSTEM,
                new HandoverPrepared(
                        HandoverKind.REPLACEMENT,
                        Track.COMBINED,
                        SECTION,
                        OLD,
                        NEW,
                        null,
                        null,
                        LocalDate.of(2027, 2, 26)),
                new MaterialsAgreed(
                        List.of(list(null), MEDIA), List.of("宛名"), List.of(SECTION, OLD)));
    }

    private List<String> open() {
        fixture.dump();
        return reader.find(SYSTEM, HANDOVER).orElseThrow().openPoints().stream()
                .map(p -> p.kind() + (p.blocking() ? "" : "?"))
                .toList();
    }

    @Test
    void
            IV_7_1_X1_IV_7_1_X2_IV_7_G2_a_handover_shows_what_is_still_to_be_done_until_it_is_complete() {
        prepared();
        assertThat(open())
                .containsExactly("MATERIAL", "DATA_SET", "MEETING", "SITE_VISIT?", "REPORT");
        fixture.given(
                HANDOVER,
                SYSTEM,
                new MaterialDelivered("HANDOVER_MATERIAL_LIST", "第1版", List.of(FILE)),
                new MaterialAccepted("HANDOVER_MATERIAL_LIST", null),
                extracted(9_999),
                new HandoverMeetingHeld(
                        "会議室",
                        List.of(
                                new MeetingAttendee(SECTION, SECTION),
                                new MeetingAttendee(OLD, OLD),
                                new MeetingAttendee(NEW, NEW)),
                        "説明"),
                new SiteVisitRecorded("データセンタ", List.of(SECTION, NEW), "確認"),
                new QuestionAsked(QUESTION, NEW, "?", null),
                new HandoverReportSubmitted(OLD, "完了", List.of()));
        assertThat(open()).containsExactly("DATA_SET", "QUESTION", "STORAGE?");
        fixture.given(
                HANDOVER,
                SYSTEM,
                extracted(10_000),
                new QuestionAnswered(QUESTION, "!"),
                new QuestionResolved(QUESTION, null),
                new HandoverReturned(
                        List.of(
                                new HandoverDeficiency(
                                        DEFICIENCY,
                                        "旧版",
                                        "HANDOVER_MATERIAL_LIST",
                                        LocalDate.of(2027, 2, 20)))));
        assertThat(open()).containsExactly("MATERIAL", "DEFICIENCY", "REPORT");
        fixture.given(
                HANDOVER,
                SYSTEM,
                new MaterialDelivered("HANDOVER_MATERIAL_LIST", "第2版", List.of()),
                new MaterialAccepted("HANDOVER_MATERIAL_LIST", null),
                new MaterialStored("HANDOVER_MATERIAL_LIST", "書庫", "施錠"),
                new DeficiencyHandled(DEFICIENCY, "再提出"),
                new DeficiencyConfirmed(DEFICIENCY, null),
                new HandoverReportSubmitted(OLD, "完了", List.of()),
                new HandoverCompleted(OLD, NEW, null, Instant.parse("2027-03-01T00:00:00Z"), null));
        assertThat(open()).isEmpty();
        var detail = reader.find(SYSTEM, HANDOVER).orElseThrow();
        assertThat(detail.handover().status()).isEqualTo(HandoverStatus.COMPLETED);
        assertThat(detail.version()).isEqualTo(20);
        assertThat(detail.gatherings()).hasSize(2);
        fixture.rebuildGivesTheSame();
    }

    private static DataExtractionRecorded extracted(long count) {
        return new DataExtractionRecorded(
                "宛名", 10_000, count, DataFormat.CSV, List.of(FILE), List.of(FILE), List.of(FILE));
    }

    @Test
    void IV_7_G1_a_handover_is_late_when_its_day_has_passed() {
        prepared();
        fixture.dump();
        assertThat(reader.find(SYSTEM, HANDOVER).orElseThrow().handover().late()).isTrue();
    }

    @Test
    void agreeing_anew_drops_rows_and_keeps_deliveries() {
        prepared();
        fixture.given(
                HANDOVER,
                SYSTEM,
                new MaterialDelivered("HANDOVER_MATERIAL_LIST", "第1版", List.of(FILE)),
                new MaterialsAgreed(List.of(list(null)), List.of(), List.of(SECTION, OLD)));
        fixture.dump();
        var materials = reader.find(SYSTEM, HANDOVER).orElseThrow().materials();
        assertThat(materials).hasSize(1);
        assertThat(materials.getFirst().delivery()).isEqualTo("第1版");
        fixture.rebuildGivesTheSame();
    }
}
