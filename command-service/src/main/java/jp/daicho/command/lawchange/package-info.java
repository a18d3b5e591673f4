/** Changes by law: what is planned, tested and verified before they are closed (IV-1.5). */
@NullMarked
package jp.daicho.command.lawchange;

import org.jspecify.annotations.NullMarked;
