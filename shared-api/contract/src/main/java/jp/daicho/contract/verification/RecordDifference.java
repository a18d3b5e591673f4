package jp.daicho.contract.verification;

import org.jspecify.annotations.Nullable;

/**
 * What is recorded beside what was observed.
 *
 * @param attribute code of 表1-2-4, or a code of one's own; {@code KIND} for the kind of asset
 * @param recorded {@code null} where nothing is recorded
 * @param observed {@code null} where there is nothing
 */
public record RecordDifference(
        String attribute, @Nullable String recorded, @Nullable String observed) {}
