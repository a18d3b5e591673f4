/** Contracts as they are read. */
@NullMarked
package jp.daicho.query.contract;

import org.jspecify.annotations.NullMarked;
