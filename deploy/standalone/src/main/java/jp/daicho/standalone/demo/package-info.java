/** The demonstration: a ward's year, told through the public interface. */
@NullMarked
package jp.daicho.standalone.demo;

import org.jspecify.annotations.NullMarked;
