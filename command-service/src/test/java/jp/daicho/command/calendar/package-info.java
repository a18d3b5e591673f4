@NullMarked
package jp.daicho.command.calendar;

import org.jspecify.annotations.NullMarked;
