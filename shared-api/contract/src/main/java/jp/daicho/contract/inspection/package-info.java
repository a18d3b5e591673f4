/** Acceptance inspection of maintenance and operation, and what is paid for it (IV-1.6, IV-2.5). */
@NullMarked
package jp.daicho.contract.inspection;

import org.jspecify.annotations.NullMarked;
