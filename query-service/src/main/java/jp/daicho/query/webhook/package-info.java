/** Messages to other systems: whom they are for, what became of each, and their sending. */
@NullMarked
package jp.daicho.query.webhook;

import org.jspecify.annotations.NullMarked;
