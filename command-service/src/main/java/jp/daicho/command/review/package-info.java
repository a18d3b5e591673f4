/** Reviews and their findings: the review register. */
@NullMarked
package jp.daicho.command.review;

import org.jspecify.annotations.NullMarked;
