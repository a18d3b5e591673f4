/** Maintenance and operation records. */
@NullMarked
package jp.daicho.command.work;

import org.jspecify.annotations.NullMarked;
