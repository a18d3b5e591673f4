@NullMarked
package jp.daicho.query.proof;

import org.jspecify.annotations.NullMarked;
