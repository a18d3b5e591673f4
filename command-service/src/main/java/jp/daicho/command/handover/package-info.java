/** Handovers from one contractor to the next (IV-7.1). */
@NullMarked
package jp.daicho.command.handover;

import org.jspecify.annotations.NullMarked;
