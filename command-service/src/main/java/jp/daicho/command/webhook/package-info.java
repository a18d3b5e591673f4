/** Webhook subscriptions. */
@NullMarked
package jp.daicho.command.webhook;

import org.jspecify.annotations.NullMarked;
