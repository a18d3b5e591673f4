/** Which part of Daicho serves which row of the guideline. */
@NullMarked
package jp.daicho.standalone.traceability;

import org.jspecify.annotations.NullMarked;
