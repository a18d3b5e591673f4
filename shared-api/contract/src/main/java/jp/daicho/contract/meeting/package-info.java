/** Meetings of the City with its contractors, and their minutes. */
@NullMarked
package jp.daicho.contract.meeting;

import org.jspecify.annotations.NullMarked;
