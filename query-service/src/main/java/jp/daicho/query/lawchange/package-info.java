/** Changes by law, as they are read (IV-1.5). */
@NullMarked
package jp.daicho.query.lawchange;

import org.jspecify.annotations.NullMarked;
