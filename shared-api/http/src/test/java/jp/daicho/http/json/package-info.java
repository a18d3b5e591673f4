@NullMarked
package jp.daicho.http.json;

import org.jspecify.annotations.NullMarked;
