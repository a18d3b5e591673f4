/** Reviews and their findings: the review register, form 03 of the guideline. */
@NullMarked
package jp.daicho.contract.review;

import org.jspecify.annotations.NullMarked;
