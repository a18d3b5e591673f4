/** The review register, form 03 of the guideline. */
@NullMarked
package jp.daicho.query.review;

import org.jspecify.annotations.NullMarked;
