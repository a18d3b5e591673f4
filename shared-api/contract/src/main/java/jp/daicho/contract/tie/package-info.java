/** What each event ties its aggregate to: the ids of other aggregates that it holds, and why. */
@NullMarked
package jp.daicho.contract.tie;

import org.jspecify.annotations.NullMarked;
