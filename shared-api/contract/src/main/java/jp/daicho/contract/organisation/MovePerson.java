package jp.daicho.contract.organisation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The person works elsewhere, or in another position, from the recording on. */
public record MovePerson(UUID organisation, Position position, @Nullable Instant occurredAt)
        implements PersonCommand {}
