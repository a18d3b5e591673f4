@NullMarked
package jp.daicho.query.review;

import org.jspecify.annotations.NullMarked;
