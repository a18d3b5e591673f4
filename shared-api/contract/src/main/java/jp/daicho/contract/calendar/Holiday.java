package jp.daicho.contract.calendar;

import jp.daicho.contract.Text;

/**
 * A national holiday.
 *
 * @param name what it is called
 * @param source the act and article that make it one
 */
public record Holiday(Text name, Text source) {}
