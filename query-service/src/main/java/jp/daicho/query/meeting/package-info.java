/** Meetings, their minutes, and what was told there and what was not (IV-1.4, IV-2.4). */
@NullMarked
package jp.daicho.query.meeting;

import org.jspecify.annotations.NullMarked;
