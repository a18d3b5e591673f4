/** Maintenance and operation records: the work that was done. */
@NullMarked
package jp.daicho.contract.work;

import org.jspecify.annotations.NullMarked;
