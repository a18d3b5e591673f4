package jp.daicho.contract.organisation;

import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;

/** A company went into another. */
@EventType(
        name = "organisation.ContractorMerged",
        visibility = Visibility.CITY,
        ja = "事業者を統合",
        en = "Contractor merged")
public record ContractorMerged(UUID into, String reason) implements ContractorEvent {}
