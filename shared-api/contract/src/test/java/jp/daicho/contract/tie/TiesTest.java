package jp.daicho.contract.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.daicho.contract.AggregateTypes;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Track;
import jp.daicho.contract.planning.CompletionReport;
import jp.daicho.contract.planning.CompletionReportSubmitted;
import jp.daicho.contract.work.WorkNature;
import jp.daicho.contract.work.WorkRecordRegistered;
import org.junit.jupiter.api.Test;

class TiesTest {

    private final Ties ties = new Ties();

    @Test
    void no_id_in_any_event_is_forgotten() {
        assertThat(ties.forgotten())
                .as("ids that neither ties.properties nor @IdOf says anything of")
                .isEmpty();
    }

    @Test
    void what_is_declared_is_found_in_the_event_however_deep() {
        var first = new UUID(1, 1);
        var second = new UUID(1, 2);
        var report =
                new CompletionReportSubmitted(
                        1,
                        new UUID(2, 2),
                        new CompletionReport(List.of(first, second), "完了", List.of(), List.of()));
        var type = "planning.CompletionReportSubmitted";
        var tied = tie(type, "report.documents");
        assertThat(tied.to()).containsExactly("PlanDocument");
        assertThat(ties.ids(type, tied, report)).containsExactly(first, second);
    }

    @Test
    void what_is_absent_ties_to_nothing() {
        var event =
                new WorkRecordRegistered(
                        "W-1",
                        Track.MAINTENANCE,
                        WorkNature.CONTRACT,
                        "点検",
                        null,
                        Instant.EPOCH,
                        null,
                        null);
        var type = "work.WorkRecordRegistered";
        assertThat(ties.ids(type, tie(type, "incidentId"), event)).isEmpty();
    }

    @Test
    void every_tie_has_a_reason_of_its_own_in_japanese_and_english() {
        var all = ties().toList();
        assertThat(all).isNotEmpty();
        for (var tie : all) {
            assertThat(tie.reason().ja()).as(tie.path()).matches(".*[\\p{IsHan}\\p{IsKatakana}].*");
            assertThat(tie.reason().en()).as(tie.path()).matches("[a-z][ -~]+[^.]");
        }
    }

    private Stream<Reference.Tie> ties() {
        return AggregateTypes.all().stream()
                .flatMap(a -> a.eventClasses().stream())
                .map(e -> e.getAnnotation(EventType.class).name())
                .flatMap(type -> ties.of(type).stream())
                .filter(Reference.Tie.class::isInstance)
                .map(Reference.Tie.class::cast);
    }

    private Reference.Tie tie(String type, String path) {
        return ties.of(type).stream()
                .filter(r -> r.path().equals(path))
                .map(Reference.Tie.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
