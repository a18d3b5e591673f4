package jp.daicho.contract.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The owning section has checked the analysis (IV-1.4-F2, IV-2.4-F2). */
public record ConfirmAnalysis(@Nullable Instant occurredAt) implements IncidentCommand {}
