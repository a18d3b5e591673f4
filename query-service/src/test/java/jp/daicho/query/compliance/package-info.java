@NullMarked
package jp.daicho.query.compliance;

import org.jspecify.annotations.NullMarked;
