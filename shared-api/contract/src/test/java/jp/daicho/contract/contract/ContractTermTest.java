package jp.daicho.contract.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.InvalidCommand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContractTermTest {

    @Test
    void
            case_25_thirty_six_months_from_1_August_2020_end_on_31_July_2023_with_notice_by_30_April() {
        var term = ContractTerm.ofMonths(LocalDate.parse("2020-08-01"), 36);

        assertThat(term.ends()).isEqualTo("2023-07-31");
        assertThat(term.noticeBy(3)).isEqualTo("2023-04-30");
    }

    @Test
    void a_term_whose_last_month_lacks_the_day_ends_with_that_month() {
        assertThat(ContractTerm.ofMonths(LocalDate.parse("2020-08-31"), 6).ends())
                .isEqualTo("2021-02-28");
    }

    @Test
    void notice_leaves_whole_months_whatever_their_length() {
        var term = new ContractTerm(LocalDate.parse("2022-07-01"), LocalDate.parse("2023-06-30"));

        assertThat(term.noticeBy(3)).isEqualTo("2023-03-31");
        assertThat(term.noticeBy(4)).isEqualTo("2023-02-28");
        assertThat(term.noticeBy(0)).isEqualTo("2023-06-30");
    }

    @Test
    void tracks_overlap_where_they_make_the_same_role() {
        assertThat(ContractTrack.COMBINED.overlaps(ContractTrack.OPERATION)).isTrue();
        assertThat(ContractTrack.MAINTENANCE.overlaps(ContractTrack.OPERATION)).isFalse();
        assertThat(ContractTrack.BUILD.overlaps(ContractTrack.COMBINED)).isFalse();
    }

    @Test
    void either_the_last_day_or_the_length_is_given() {
        assertThat(pointersOf(null, null)).containsExactly("/ends");
        assertThat(pointersOf(LocalDate.parse("2027-03-31"), 12)).containsExactly("/ends");
        assertThat(pointersOf(LocalDate.parse("2026-03-31"), null)).containsExactly("/ends");
        assertThat(pointersOf(null, 12)).isEmpty();
        assertThat(pointersOf(null, 0)).containsExactly("/termMonths");
    }

    private static List<String> pointersOf(@Nullable LocalDate ends, @Nullable Integer termMonths) {
        var checks = new Checks();
        new RegisterContract(
                        null,
                        "C-1",
                        ContractTrack.MAINTENANCE,
                        UUID.randomUUID(),
                        List.of(UUID.randomUUID()),
                        LocalDate.parse("2026-04-01"),
                        ends,
                        termMonths,
                        null,
                        null,
                        null)
                .check(checks);
        return checks.violations().stream().map(InvalidCommand.Violation::pointer).toList();
    }
}
