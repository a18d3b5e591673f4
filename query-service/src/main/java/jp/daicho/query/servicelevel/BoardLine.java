package jp.daicho.query.servicelevel;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.Outlook;

/**
 * One system of the board.
 *
 * @param availabilities whose figures move with the clock
 * @param conspicuous other items that are missed, will be at their pace, or cannot be judged
 * @param watched others that somebody wants to see each minute
 * @param others the worst outlook of the items that are counted only; it does not get worse by the
 *     clock
 * @param met how many other items are met, those that are watched among them
 * @param noValue how many other items have no value
 * @param downNow it is down at this moment
 * @param validUntil what is here says what the arithmetic says up to this minute; then an announced
 *     stop begins, or it is down, and the evidence is to be read again
 */
record BoardLine(
        LevelSystemRow system,
        List<BoardItem.Standing> availabilities,
        List<BoardItem.Measured> conspicuous,
        List<BoardItem.Measured> watched,
        Outlook others,
        int met,
        int noValue,
        boolean downNow,
        Instant validUntil) {

    /**
     * The line at a minute, in what is added up over systems and sorted by.
     *
     * @param rank how urgent it is: see {@link LevelViews#rank}
     * @param budgetLeft least of its availabilities, in whole seconds rounded down; Long.MAX_VALUE
     *     where it has none
     */
    record At(
            BoardLine line,
            Judgement judgement,
            int rank,
            long base,
            long down,
            long unknown,
            Outlook outlook,
            long budgetLeft) {}

    At at(Instant now) {
        var judgements = EnumSet.noneOf(Judgement.class);
        if (met > 0) {
            judgements.add(Judgement.MET);
        }
        for (var item : conspicuous) {
            judgements.add(item.judgement());
        }
        long base = 0;
        long down = 0;
        long unknown = 0;
        long left = Long.MAX_VALUE;
        var outlook = others;
        for (var item : conspicuous) {
            outlook = worse(outlook, item.outlook(now));
        }
        for (var availability : availabilities) {
            if (availability.elsewhere() != null) {
                judgements.add(availability.elsewhere());
            }
            long itemDown = 0;
            for (var part : availability.parts()) {
                var at = part.at(now);
                base += at.base();
                itemDown += at.down();
                unknown += at.unknown();
                judgements.add(at.judgement());
                outlook = worse(outlook, outlook(at));
            }
            down += itemDown;
            left = Math.min(left, availability.wholeBudget() - itemDown);
        }
        var judgement = Judgement.together(judgements);
        return new At(
                this,
                judgement,
                LevelViews.rank(downNow, judgement, outlook),
                base,
                down,
                unknown,
                outlook,
                left);
    }

    static Outlook worse(Outlook known, Outlook other) {
        return other.severity() > known.severity() ? other : known;
    }

    private static Outlook outlook(StandingPart.At at) {
        if (at.down() == 0) {
            return at.base() == 0 ? Outlook.UNKNOWN : Outlook.WITHIN_BUDGET;
        }
        return at.forecast().outlook();
    }
}
