@NullMarked
package jp.daicho.command.verification;

import org.jspecify.annotations.NullMarked;
