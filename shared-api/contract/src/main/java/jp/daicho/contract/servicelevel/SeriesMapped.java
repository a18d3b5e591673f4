package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import java.util.List;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A series of the monitoring measures an agreed item from now on.
 *
 * @param factor by which values are multiplied
 * @param goodUpTo of a histogram: bound up to which values are good, in the monitoring's unit
 */
@EventType(
        name = "servicelevel.SeriesMapped",
        guideline = {"IV-1.6-N2", "IV-2.5-N3", "IV-3.1-S1"},
        ja = "監視の時系列を項目に対応付け",
        en = "Monitoring series mapped to an item")
public record SeriesMapped(
        String source,
        String metric,
        List<SeriesLabel> labels,
        String item,
        @Nullable BigDecimal factor,
        @Nullable BigDecimal goodUpTo)
        implements SeriesEvent {}
