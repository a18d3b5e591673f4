/** Current-state verifications, what is due of them, and their discrepancies (IV-4). */
@NullMarked
package jp.daicho.query.verification;

import org.jspecify.annotations.NullMarked;
