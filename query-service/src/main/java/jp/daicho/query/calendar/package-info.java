/** The calendar: own closure days, and which versions of the data there were. */
@NullMarked
package jp.daicho.query.calendar;

import org.jspecify.annotations.NullMarked;
