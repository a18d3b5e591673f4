/** Annual reviews, what is due of them, and what came of their proposals (IV-5, IV-6). */
@NullMarked
package jp.daicho.query.annualreview;

import org.jspecify.annotations.NullMarked;
