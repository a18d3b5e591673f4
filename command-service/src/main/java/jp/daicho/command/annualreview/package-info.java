/** The yearly evaluation and improvement of work (IV-5.1) and review of plans (IV-6.1). */
@NullMarked
package jp.daicho.command.annualreview;

import org.jspecify.annotations.NullMarked;
