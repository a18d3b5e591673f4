/** The installation's calendar: its own closure days beside the holidays of the law. */
@NullMarked
package jp.daicho.command.calendar;

import org.jspecify.annotations.NullMarked;
