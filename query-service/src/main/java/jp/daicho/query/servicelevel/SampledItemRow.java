package jp.daicho.query.servicelevel;

import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** How often an item is to be measured at least, in any of its terms. */
@Table("sampled_item")
record SampledItemRow(@Key UUID systemId, @Key String item, int seconds) {}
