@NullMarked
package jp.daicho.query.webhook;

import org.jspecify.annotations.NullMarked;
