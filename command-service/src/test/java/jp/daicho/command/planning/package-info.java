@NullMarked
package jp.daicho.command.planning;

import org.jspecify.annotations.NullMarked;
