package jp.daicho.query.servicelevel;

import java.util.List;
import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/**
 * Which sums a batch went into, each as {@code <first day of the month> <item>}, so that a later
 * correction of it finds them.
 */
@Table("batch_months")
record BatchMonthsRow(@Key UUID batchId, List<String> sums, List<String> covers) {}
