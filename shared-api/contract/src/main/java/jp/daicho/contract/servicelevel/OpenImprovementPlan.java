package jp.daicho.contract.servicelevel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The ledger itself asks for an improvement plan after an agreed target was missed (IV-1.6-N3,
 * IV-2.5-N4, IV-3.1-S3: a must under an agreement).
 *
 * @param reportId report in which the miss stands
 * @param period name of the period
 * @param missed the item that was missed
 */
public record OpenImprovementPlan(
        UUID reportId,
        UUID slaId,
        String period,
        LocalDate firstDay,
        LocalDate lastDay,
        JudgedItem missed,
        @Nullable Instant occurredAt)
        implements ImprovementCommand {}
