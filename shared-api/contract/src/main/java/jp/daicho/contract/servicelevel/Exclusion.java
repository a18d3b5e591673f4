package jp.daicho.contract.servicelevel;

import org.jspecify.annotations.Nullable;

/**
 * Time that may be left out of an availability, if the agreement lists its reason.
 *
 * @param reference what it is known by, such as a planned outage's or an incident's id
 * @param span the time
 * @param reason why
 * @param note the reason in words
 * @param allowedBy id of the person who allowed it, where somebody did
 */
public record Exclusion(
        String reference,
        Span span,
        ExclusionReason reason,
        String note,
        @Nullable String allowedBy) {}
