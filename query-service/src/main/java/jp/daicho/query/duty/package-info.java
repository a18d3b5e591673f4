/** Duties: who owes what to whom by when. */
@NullMarked
package jp.daicho.query.duty;

import org.jspecify.annotations.NullMarked;
