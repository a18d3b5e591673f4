@NullMarked
package jp.daicho.query.trace;

import org.jspecify.annotations.NullMarked;
