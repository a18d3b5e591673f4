package jp.daicho.contract.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The person has left: no act of theirs is recorded from now on. */
public record EndPerson(@Nullable Instant occurredAt) implements PersonCommand {}
