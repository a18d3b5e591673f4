@NullMarked
package jp.daicho.query.calendar;

import org.jspecify.annotations.NullMarked;
