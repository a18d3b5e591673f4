@NullMarked
package jp.daicho.query.planning;

import org.jspecify.annotations.NullMarked;
