package jp.daicho.contract.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.daicho.contract.AggregateTypes;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Text;
import jp.daicho.contract.handover.MaterialAccepted;
import jp.daicho.contract.incident.FailureReportReturned;
import jp.daicho.contract.incident.IncidentClosed;
import jp.daicho.contract.incident.NonConformityNotified;
import jp.daicho.contract.incident.OutageCorrected;
import jp.daicho.contract.planning.PlanDocumentKind;
import jp.daicho.contract.planning.PlanRequested;
import jp.daicho.contract.planning.PlanningApproved;
import jp.daicho.contract.review.FindingKind;
import jp.daicho.contract.review.FindingRaised;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SentencesTest {

    private static final EventCodec CODEC = new EventCodec();
    private static final Sentences SENTENCES = new Sentences();
    private static final UUID ID = new UUID(1, 2);

    private static JsonNode payload(DomainEvent event) {
        return EventCodec.mapper().readTree(CODEC.encode(event));
    }

    private static Text say(DomainEvent event) {
        return SENTENCES.sentence(
                CODEC.typeOf(event.getClass()).name(), payload(event), SampleWording.INSTANCE);
    }

    @Test
    void an_approval_is_said_as_people_say_it() {
        var said =
                say(
                        new PlanningApproved(
                                1, List.of(new PlanningApproved.ApprovedDocument(ID, 2)), null));
        assertThat(said)
                .isEqualTo(
                        new Text(
                                "田中課長が保守作業計画書第2版を承認した",
                                "Section manager Tanaka approved revision 2 of the maintenance plan"));
    }

    @Test
    void what_is_absent_is_left_out_together_with_its_brackets() {
        assertThat(say(new IncidentClosed(null)).ja()).isEqualTo("田中課長が保守作業計画書を完了した");
        assertThat(say(new IncidentClosed("確認済")).ja()).isEqualTo("田中課長が保守作業計画書を完了した（備考：確認済）");
    }

    @Test
    void moments_are_said_in_the_time_of_japan_and_days_as_each_language_has_them() {
        var corrected =
                say(new OutageCorrected(Instant.parse("2026-11-27T15:05:00Z"), null, null, "誤記"));
        assertThat(corrected.ja()).contains("2026年11月28日0時05分から");
        assertThat(corrected.en()).contains("28 November 2026 00:05");
        var notified =
                say(
                        new NonConformityNotified(
                                LocalDate.of(2026, 4, 1), LocalDate.of(2026, 3, 1), true, "書面"));
        assertThat(notified.ja()).contains("2026年4月1日に期限後に");
        assertThat(notified.en()).contains("on 1 April 2026, after the deadline");
    }

    @Test
    void lists_are_joined_and_rows_of_the_guideline_are_said_by_their_words() {
        assertThat(say(new FailureReportReturned(2, List.of("原因", "対策"))).ja()).contains("原因、対策");
        assertThat(say(new FailureReportReturned(2, List.of("原因", "対策"))).en()).contains("原因, 対策");
        assertThat(say(new MaterialAccepted("HANDOVER_MATERIAL_LIST", null)).ja())
                .doesNotContain("HANDOVER");
        assertThat(say(new MaterialAccepted("OUR_OWN", null)).ja()).contains("「OUR_OWN」");
    }

    @Test
    void free_text_stays_on_one_line_and_is_cut() {
        assertThat(say(new IncidentClosed("一\n 二")).ja()).contains("一 二");
        assertThat(say(new IncidentClosed("長".repeat(500))).ja())
                .hasSizeLessThan(150)
                .contains("…");
    }

    @Test
    void enums_of_an_english_sentence_begin_small() {
        assertThat(say(new FindingRaised(ID, 3, ID, 1, "3.2", "ない", FindingKind.MISSING)).en())
                .contains("finding 3 (missing)");
    }

    @Test
    void a_constant_that_is_not_known_any_more_is_said_by_its_name() {
        var payload = EventCodec.mapper().createObjectNode().put("from", "GONE").put("reason", "x");
        assertThat(
                        SENTENCES
                                .sentence(
                                        "incident.IncidentReclassified",
                                        payload,
                                        SampleWording.INSTANCE)
                                .ja())
                .contains("GONEから–に");
    }

    @Test
    void events_say_what_their_things_are_called() {
        var requested =
                new PlanRequested(
                        PlanDocumentKind.MAINTENANCE_WORK_PLAN,
                        ID,
                        2026,
                        null,
                        "なし",
                        List.of(),
                        null);
        assertThat(SENTENCES.names("planning.PlanRequested", new UUID(7, 7), payload(requested)))
                .containsExactly(
                        new Sentences.Name(
                                new UUID(7, 7),
                                new Text("2026年度保守作業計画書", "maintenance plan for fiscal 2026")));
        var raised = new FindingRaised(ID, 3, ID, 1, "3.2", "ない", FindingKind.MISSING);
        assertThat(SENTENCES.names("review.FindingRaised", new UUID(7, 7), payload(raised)))
                .containsExactly(new Sentences.Name(ID, new Text("指摘3", "finding 3")));
        assertThat(
                        SENTENCES.names(
                                "incident.IncidentClosed", ID, payload(new IncidentClosed(null))))
                .isEmpty();
    }

    @Test
    void the_ids_that_want_names_are_known_beforehand() {
        assertThat(
                        SENTENCES.ids(
                                "planning.PlanningApproved",
                                payload(
                                        new PlanningApproved(
                                                1,
                                                List.of(
                                                        new PlanningApproved.ApprovedDocument(
                                                                ID, 2)),
                                                null))))
                .containsExactly(ID);
    }

    @Test
    void every_event_type_has_words_to_be_found_by() {
        for (var aggregate : AggregateTypes.all()) {
            for (var event : aggregate.eventClasses()) {
                var words = SENTENCES.words(event.getAnnotation(EventType.class).name());
                assertThat(words.ja()).isNotBlank();
                assertThat(words.en()).isNotBlank();
            }
        }
    }

    /**
     * {@code {thing}} says more than the kind of thing only where an event says what it is called.
     */
    @Test
    void things_that_sentences_speak_of_are_called_something() {
        var namedByTheDirectory = Set.of("Person", "OrganisationUnit", "Contractor");
        for (var aggregate : AggregateTypes.all()) {
            var types =
                    aggregate.eventClasses().stream()
                            .map(e -> e.getAnnotation(EventType.class).name())
                            .collect(Collectors.toSet());
            assertThat(
                            types.stream().noneMatch(SENTENCES::saysThing)
                                    || types.stream().anyMatch(SENTENCES::namesItsThing)
                                    || namedByTheDirectory.contains(aggregate.name()))
                    .as(aggregate.name())
                    .isTrue();
        }
    }

    @Test
    void a_place_that_resolves_to_no_field_is_refused() {
        assertThatThrownBy(() -> template("{nothing}"))
                .hasMessageContaining("Expected a field nothing");
        assertThatThrownBy(() -> template("{note}")).hasMessageContaining("brackets around {note}");
        assertThatThrownBy(() -> template("{note.more}")).hasMessageContaining("before more");
        assertThatThrownBy(() -> template("[{note}")).hasMessageContaining("]");
        assertThatThrownBy(() -> template("a]")).hasMessageContaining("]");
        assertThatThrownBy(() -> template("[{note#}]")).hasMessageContaining("a list in note");
        assertThatThrownBy(() -> template("[{note?a|b}]")).hasMessageContaining("boolean");
        assertThatThrownBy(() -> template("{actor")).hasMessageContaining("}");
    }

    private static SentenceTemplate template(String text) {
        return SentenceTemplate.of(text, IncidentClosed.class, Language.JA);
    }
}
