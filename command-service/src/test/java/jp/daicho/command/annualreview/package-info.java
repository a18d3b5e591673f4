@NullMarked
package jp.daicho.command.annualreview;

import org.jspecify.annotations.NullMarked;
