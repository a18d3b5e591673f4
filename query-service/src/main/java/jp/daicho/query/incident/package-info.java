/** Incidents, problems and their statistics, as they are read. */
@NullMarked
package jp.daicho.query.incident;

import org.jspecify.annotations.NullMarked;
