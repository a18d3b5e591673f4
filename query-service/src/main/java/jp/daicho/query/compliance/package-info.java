/**
 * The compliance matrix (適合状況一覧): of each system, fiscal year and exit criterion (終了条件) whether it
 * is met, and by which events. What happened is kept as matters, from the events alone; what
 * follows from them is said when somebody asks.
 */
@NullMarked
package jp.daicho.query.compliance;

import org.jspecify.annotations.NullMarked;
