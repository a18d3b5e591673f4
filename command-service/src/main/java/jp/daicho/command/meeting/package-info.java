/** Meetings with contractors: what is presented there, and the minutes (IV-1.4, IV-2.4). */
@NullMarked
package jp.daicho.command.meeting;

import org.jspecify.annotations.NullMarked;
