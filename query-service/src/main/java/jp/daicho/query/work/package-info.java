/** Maintenance and operation records, as they are read. */
@NullMarked
package jp.daicho.query.work;

import org.jspecify.annotations.NullMarked;
