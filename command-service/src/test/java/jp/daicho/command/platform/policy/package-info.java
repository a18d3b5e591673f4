@NullMarked
package jp.daicho.command.platform.policy;

import org.jspecify.annotations.NullMarked;
