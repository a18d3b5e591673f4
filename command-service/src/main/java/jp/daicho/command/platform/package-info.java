/** How a command becomes events: one unit of work, one transaction, nothing lost. */
@NullMarked
package jp.daicho.command.platform;

import org.jspecify.annotations.NullMarked;
