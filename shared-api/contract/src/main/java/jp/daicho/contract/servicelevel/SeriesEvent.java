package jp.daicho.contract.servicelevel;

import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Text;

/** What can have happened to the mapping of a monitoring's series. */
public sealed interface SeriesEvent extends DomainEvent permits SeriesMapped, SeriesMappingEnded {

    AggregateType TYPE =
            new AggregateType(
                    "SeriesMapping",
                    "servicelevel",
                    SeriesCommand.class,
                    SeriesEvent.class,
                    new Text("時系列の対応付け", "Series mapping"));
}
