/** The full history: who did what, when, why, and what changed; exports, and the change feed. */
@NullMarked
package jp.daicho.query.audit;

import org.jspecify.annotations.NullMarked;
