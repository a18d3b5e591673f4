package jp.daicho.contract.servicelevel;

/**
 * How an item stood in the year's confirmed reports.
 *
 * @param item code of the item
 * @param met in how many periods it was met
 * @param missed in how many it was missed
 * @param undecided in how many it had no value, or none that decides
 */
public record YearResult(String item, int met, int missed, int undecided) {}
