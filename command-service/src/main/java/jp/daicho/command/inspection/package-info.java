/** Acceptance inspection and payment (IV-1.6, IV-2.5). */
@NullMarked
package jp.daicho.command.inspection;

import org.jspecify.annotations.NullMarked;
