@NullMarked
package jp.daicho.query.duty;

import org.jspecify.annotations.NullMarked;
