/** Changes of a system because law or institutions are revised (IV-1.5). */
@NullMarked
package jp.daicho.contract.lawchange;

import org.jspecify.annotations.NullMarked;
