@NullMarked
package jp.daicho.http;

import org.jspecify.annotations.NullMarked;
