package jp.daicho.query.compliance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a criterion is asked of.
 *
 * @param otherwise where there is nothing: why it is not asked; {@code null} where it is asked, and
 *     nothing is due yet
 */
record Demanded(List<Matter> matters, @Nullable NotAsked otherwise) {}
