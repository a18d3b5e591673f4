/** Policies: when this has happened, then that is asked for, once and in order. */
@NullMarked
package jp.daicho.command.platform.policy;

import org.jspecify.annotations.NullMarked;
