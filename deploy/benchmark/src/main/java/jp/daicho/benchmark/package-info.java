/** How fast it is, measured against the limit of the database under it. */
@NullMarked
package jp.daicho.benchmark;

import org.jspecify.annotations.NullMarked;
