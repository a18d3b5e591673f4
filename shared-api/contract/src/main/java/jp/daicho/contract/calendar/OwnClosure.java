package jp.daicho.contract.calendar;

import org.jspecify.annotations.Nullable;

/**
 * A closure day of the installation's own.
 *
 * @param name what the day is
 * @param source where it is laid down, as far as it is known
 */
public record OwnClosure(String name, @Nullable String source) {}
