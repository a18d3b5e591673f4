package jp.daicho.contract.servicelevel;

/**
 * An item whose figure is another by what is known now.
 *
 * @param before as it stood, confirmed or restated last
 * @param after as it is now
 * @param judgementBefore how it counted
 * @param judged how it stands now
 */
public record RestatedItem(
        ComputedFigure before, ComputedFigure after, Judgement judgementBefore, JudgedItem judged) {

    /** Puts both beside each other, with what the contractor had reported. */
    public static RestatedItem of(ComputedFigure after, ReportedItem stands) {
        return new RestatedItem(
                stands.computed(),
                after,
                stands.judgement(),
                JudgedItem.of(after, stands.reported()));
    }
}
