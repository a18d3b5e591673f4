package jp.daicho.contract.servicelevel;

import jp.daicho.contract.EventType;

/** A series of the monitoring measures the item no more. */
@EventType(
        name = "servicelevel.SeriesMappingEnded",
        guideline = {"IV-1.6-N2", "IV-2.5-N3", "IV-3.1-S1"},
        ja = "監視の時系列の対応付けを終了",
        en = "Mapping of a monitoring series ended")
public record SeriesMappingEnded(String reason) implements SeriesEvent {}
