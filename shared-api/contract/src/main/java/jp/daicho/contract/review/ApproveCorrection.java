package jp.daicho.contract.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The owning section approves the proposed correction (IV-1.1-S7). */
public record ApproveCorrection(UUID findingId, @Nullable Instant occurredAt)
        implements ReviewCommand {}
