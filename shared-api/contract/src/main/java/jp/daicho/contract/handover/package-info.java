/** Handing a system over from one contractor to the next (IV-7.1, 表7-1-1). */
@NullMarked
package jp.daicho.contract.handover;

import org.jspecify.annotations.NullMarked;
