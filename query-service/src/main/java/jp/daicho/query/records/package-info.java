/** Records beside the events: who saw what, and what was refused. */
@NullMarked
package jp.daicho.query.records;

import org.jspecify.annotations.NullMarked;
