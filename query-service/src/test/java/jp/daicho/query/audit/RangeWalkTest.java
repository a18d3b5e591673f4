package jp.daicho.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RangeWalkTest {

    private static final long BLOCK = AuditText.BLOCK;

    /** Two in the first block, one over the border of the next two, one far behind. */
    private static final List<Ranges.Range> RANGES =
            List.of(
                    range(5, 9),
                    range(20, 20),
                    range(2 * BLOCK - 3, 2 * BLOCK + 3),
                    range(9 * BLOCK, 10 * BLOCK - 1));

    private static Ranges.Range range(long from, long to) {
        return new Ranges.Range(from, to);
    }

    @Test
    void positions_are_taken_from_one_end_and_never_over_a_gap() {
        var rising = new RangeWalk(RANGES, false);
        assertThat(rising.positions(3)).isEqualTo(range(5, 7));
        assertThat(rising.positions(3)).isEqualTo(range(8, 9));
        assertThat(rising.positions(1)).isEqualTo(range(20, 20));
        var falling = new RangeWalk(RANGES, true);
        assertThat(falling.positions(BLOCK - 1)).isEqualTo(range(9 * BLOCK + 1, 10 * BLOCK - 1));
        assertThat(falling.positions(2)).isEqualTo(range(9 * BLOCK, 9 * BLOCK));
        assertThat(falling.positions(5)).isEqualTo(range(2 * BLOCK - 1, 2 * BLOCK + 3));
    }

    @Test
    void blocks_are_asked_once_each_with_what_is_left_of_them() {
        var rising = new RangeWalk(RANGES, false);
        rising.positions(2);
        assertThat(rising.blocks(1)).isEqualTo(new Ranges.Blocks(List.of(0L), range(7, 20)));
        assertThat(rising.blocks(2))
                .isEqualTo(new Ranges.Blocks(List.of(1L, 2L), range(2 * BLOCK - 3, 2 * BLOCK + 3)));
        assertThat(rising.blocks(7))
                .isEqualTo(new Ranges.Blocks(List.of(9L), range(9 * BLOCK, 10 * BLOCK - 1)));
        assertThat(rising.isOver()).isTrue();
    }

    @Test
    void blocks_are_asked_from_the_end_where_the_newest_are_looked_for() {
        var falling = new RangeWalk(RANGES, true);
        assertThat(falling.blocks(2))
                .isEqualTo(new Ranges.Blocks(List.of(9L, 2L), range(2 * BLOCK, 10 * BLOCK - 1)));
        assertThat(falling.blocks(2))
                .isEqualTo(new Ranges.Blocks(List.of(1L, 0L), range(5, 2 * BLOCK - 1)));
        assertThat(falling.isOver()).isTrue();
    }

    @Test
    void of_nothing_there_is_nothing() {
        assertThat(new RangeWalk(List.of(), true).isOver()).isTrue();
        assertThat(new RangeWalk(List.of(range(5, 4)), false).isOver()).isTrue();
    }
}
