/** The published language of Daicho: commands, events, value types. No Spring, no persistence. */
@NullMarked
package jp.daicho.contract;

import org.jspecify.annotations.NullMarked;
