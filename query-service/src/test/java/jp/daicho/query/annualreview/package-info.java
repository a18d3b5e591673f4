@NullMarked
package jp.daicho.query.annualreview;

import org.jspecify.annotations.NullMarked;
