package jp.daicho.contract.servicelevel;

import jp.daicho.contract.Command;

/** What can be asked of the mapping of a monitoring's series. */
public sealed interface SeriesCommand extends Command permits MapSeries, EndSeriesMapping {}
