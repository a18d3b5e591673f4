/** Handovers with what is still open in each (IV-7.1). */
@NullMarked
package jp.daicho.query.handover;

import org.jspecify.annotations.NullMarked;
