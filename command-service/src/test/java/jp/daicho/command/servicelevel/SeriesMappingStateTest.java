package jp.daicho.command.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.ProblemType;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.servicelevel.EndSeriesMapping;
import jp.daicho.contract.servicelevel.MapSeries;
import jp.daicho.contract.servicelevel.MeasureKind;
import jp.daicho.contract.servicelevel.SeriesLabel;
import jp.daicho.contract.servicelevel.SeriesMapped;
import jp.daicho.contract.servicelevel.SeriesMappingEnded;
import jp.daicho.contract.servicelevel.SeriesProblem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeriesMappingStateTest {

    private static final Occasion NOW =
            new Occasion(
                    new Actor(new UUID(9, 1), new UUID(9, 2), Role.OWNING_SECTION_STAFF),
                    Instant.parse("2026-11-20T00:00:00Z"),
                    Instant.parse("2026-11-20T00:00:00Z"));
    private static final List<SeriesLabel> LABELS =
            List.of(new SeriesLabel("service.name", "juki"));

    @Test
    void a_series_is_mapped_to_an_item_that_is_agreed_IV_1_6_N2() {
        assertThat(SeriesMappingState.map(map("response", null), items(), NOW))
                .containsExactly(
                        new SeriesMapped(
                                "monitor-01",
                                "response.seconds",
                                LABELS,
                                "response",
                                BigDecimal.TEN,
                                null));
    }

    @Test
    void an_item_that_no_agreement_has_any_more_is_refused_IV_2_5_N3() {
        refused(
                () -> SeriesMappingState.map(map("nothing", null), items(), NOW),
                SeriesProblem.ITEM_NOT_AGREED);
        refused(
                () -> SeriesMappingState.map(map("ended", null), items(), NOW),
                SeriesProblem.ITEM_NOT_AGREED);
    }

    @Test
    void a_recovery_time_is_not_measured_and_only_a_ratio_has_good_ones() {
        refused(
                () -> SeriesMappingState.map(map("recovery", null), items(), NOW),
                SeriesProblem.ITEM_DOES_NOT_FIT);
        refused(
                () -> SeriesMappingState.map(map("cpu", "3"), items(), NOW),
                SeriesProblem.ITEM_DOES_NOT_FIT);
        assertThat(SeriesMappingState.map(map("response", "3"), items(), NOW)).hasSize(1);
    }

    @Test
    void a_mapping_ends_once() {
        var holds =
                SeriesMappingState.evolve(
                        new SeriesMapped("m", "metric", LABELS, "response", null, null));

        assertThat(holds.end(new EndSeriesMapping("更新", null)))
                .containsExactly(new SeriesMappingEnded("更新"));
        var ended = SeriesMappingState.evolve(new SeriesMappingEnded("更新"));
        refused(() -> ended.end(new EndSeriesMapping("再び", null)), SeriesProblem.ENDED);
    }

    private static MapSeries map(String item, @Nullable String goodUpTo) {
        return new MapSeries(
                null,
                "monitor-01",
                "response.seconds",
                LABELS,
                item,
                goodUpTo == null ? BigDecimal.TEN : null,
                goodUpTo == null ? null : new BigDecimal(goodUpTo),
                null);
    }

    private static List<AgreedItem> items() {
        return List.of(
                item("response", MeasureKind.RATIO, null),
                item("cpu", MeasureKind.MAXIMUM, null),
                item("recovery", MeasureKind.RECOVERY_TIME, null),
                item("ended", MeasureKind.MEAN, LocalDate.of(2026, 11, 20)));
    }

    private static AgreedItem item(String code, MeasureKind kind, @Nullable LocalDate end) {
        return new AgreedItem(
                code, LocalDate.of(2026, 4, 1), end, ZoneId.of("Asia/Tokyo"), kind, null, null);
    }

    private static void refused(ThrowingCallable act, ProblemType as) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(Rejection.class, e -> assertThat(e.type()).isEqualTo(as));
    }
}
