/** jp.daicho.command. */
@NullMarked
package jp.daicho.command;

import org.jspecify.annotations.NullMarked;
