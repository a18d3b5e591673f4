/**
 * The query path: the strict-order reader of the log, projections with exact positions, the gate,
 * and reading.
 */
@NullMarked
package jp.daicho.query.platform;

import org.jspecify.annotations.NullMarked;
