/** Incidents and the problems behind them: decisions, aggregates, endpoints. */
@NullMarked
package jp.daicho.command.incident;

import org.jspecify.annotations.NullMarked;
