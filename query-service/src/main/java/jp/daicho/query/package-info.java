/** jp.daicho.query. */
@NullMarked
package jp.daicho.query;

import org.jspecify.annotations.NullMarked;
