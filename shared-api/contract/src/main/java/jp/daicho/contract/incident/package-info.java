/** Incidents and the problems behind them (IV-1.4-F, IV-2.4-F). */
@NullMarked
package jp.daicho.contract.incident;

import org.jspecify.annotations.NullMarked;
