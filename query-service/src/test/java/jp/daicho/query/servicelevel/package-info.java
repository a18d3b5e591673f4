@NullMarked
package jp.daicho.query.servicelevel;

import org.jspecify.annotations.NullMarked;
