package jp.daicho.contract.servicelevel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the service was not to be had.
 *
 * @param reference what it is known by, such as an incident's id
 * @param from when it began
 * @param until when the service was back; {@code null} while it is not
 */
public record Outage(String reference, Instant from, @Nullable Instant until) {}
