/** jp.daicho.standalone. */
@NullMarked
package jp.daicho.standalone;

import org.jspecify.annotations.NullMarked;
