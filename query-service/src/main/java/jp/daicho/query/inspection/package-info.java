/** Acceptance inspections and payments, as they are read (IV-1.6, IV-2.5). */
@NullMarked
package jp.daicho.query.inspection;

import org.jspecify.annotations.NullMarked;
