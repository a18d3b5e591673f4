package jp.daicho.command.platform.policy;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which dead letters are to be served again. */
@Schema(description = "Which dead letters are to be served again")
record RetryDeadLetters(
        @Schema(
                        description = "Of this policy alone; all where left out",
                        example = "when-a-miss-is-confirmed-then-an-improvement-plan-is-opened")
                @Nullable String policy) {}
