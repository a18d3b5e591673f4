@NullMarked
package jp.daicho.query.records;

import org.jspecify.annotations.NullMarked;
