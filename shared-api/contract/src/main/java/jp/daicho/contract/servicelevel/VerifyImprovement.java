package jp.daicho.contract.servicelevel;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Holds the missed item against the figures of the next confirmed report: met verifies the
 * improvement, missed shows it unimproved (IV-3.1-X2). The ledger asks for it by itself when a
 * report is confirmed.
 *
 * @param reportId a confirmed report of the same agreement on a later period
 */
public record VerifyImprovement(UUID reportId, @Nullable Instant occurredAt)
        implements ImprovementCommand {}
