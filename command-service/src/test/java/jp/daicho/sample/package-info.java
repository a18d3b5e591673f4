/** A smallest feature, to test the platform without any of the real ones. */
@NullMarked
package jp.daicho.sample;

import org.jspecify.annotations.NullMarked;
