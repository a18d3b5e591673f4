/** What is tied to what, forwards and back, and what is tied to nothing although it should be. */
@NullMarked
package jp.daicho.query.trace;

import org.jspecify.annotations.NullMarked;
