@NullMarked
package jp.daicho.query.verification;

import org.jspecify.annotations.NullMarked;
