package jp.daicho.query.servicelevel;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.Outlook;
import jp.daicho.contract.servicelevel.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of many lines is what counting them anew gives, however they move. */
class KeptLevelsTest {

    private static final Period JUNE = Period.month(YearMonth.of(2026, 6));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void totals_and_order_stay_right_while_lines_move_one_by_one_and_together_IV_3_1_G1(long seed) {
        var random = new Random(seed);
        var lines = new BoardLine.At[150 + random.nextInt(100)];
        Arrays.setAll(lines, i -> line(system(random, i), random));
        Arrays.sort(lines, LevelBoard.BY_CODE);
        var groups = LevelGroups.of(lines);
        var worst = WorstFirst.of(lines);
        for (int step = 0; step < 40; step++) {
            var before = lines;
            lines = before.clone();
            var moved = new TreeSet<Integer>();
            boolean all = random.nextInt(6) == 0;
            for (int i = 0; i < (all ? lines.length : random.nextInt(20)); i++) {
                int place = all ? i : random.nextInt(lines.length);
                lines[place] = line(lines[place].line().system(), random);
                moved.add(place);
            }
            groups = all ? groups.again(lines) : groups.moved(before, lines, moved);
            worst = all ? worst.again(lines) : worst.moved(before, lines, moved);
            NaiveLevels.same(
                    new LevelBoard.Shown(
                            JUNE,
                            Instant.EPOCH,
                            step,
                            lines,
                            places(lines),
                            groups,
                            worst,
                            new KeptTrends()));
        }
    }

    private static Map<UUID, Integer> places(BoardLine.At[] lines) {
        var places = new HashMap<UUID, Integer>();
        for (int i = 0; i < lines.length; i++) {
            places.put(lines[i].line().system().systemId(), i);
        }
        return places;
    }

    private static LevelSystemRow system(Random random, int number) {
        // codes of different municipalities may be the same
        return new LevelSystemRow(
                new UUID(random.nextLong(), number),
                "SYS-" + random.nextInt(100),
                "システム",
                new UUID(random.nextBoolean() ? -8 : 8, random.nextInt(6)),
                random.nextBoolean());
    }

    private static BoardLine.At line(LevelSystemRow system, Random random) {
        boolean down = random.nextInt(10) == 0;
        var judgement = one(random, Judgement.values());
        var outlook = one(random, Outlook.values());
        long base = random.nextInt(3) == 0 ? 0 : random.nextInt(1_000_000);
        long lost = base == 0 ? 0 : random.nextInt((int) base + 1);
        long unknown = random.nextBoolean() ? 0 : random.nextInt((int) (base - lost) + 1);
        return new BoardLine.At(
                new BoardLine(
                        system,
                        List.of(),
                        List.of(),
                        List.of(),
                        Outlook.UNKNOWN,
                        0,
                        0,
                        down,
                        Instant.MAX),
                judgement,
                LevelViews.rank(down, judgement, outlook),
                base,
                lost,
                unknown,
                outlook,
                random.nextInt(4) == 0 ? Long.MAX_VALUE : random.nextInt(5));
    }

    private static <E> E one(Random random, E[] values) {
        return values[random.nextInt(values.length)];
    }
}
