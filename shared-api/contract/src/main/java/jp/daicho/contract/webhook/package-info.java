/** Messages to other systems over HTTP, about service levels. */
@NullMarked
package jp.daicho.contract.webhook;

import org.jspecify.annotations.NullMarked;
