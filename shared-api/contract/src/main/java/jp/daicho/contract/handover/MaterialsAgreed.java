package jp.daicho.contract.handover;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventType;

/**
 * Replaces what was agreed before; rows that stay keep their deliveries.
 *
 * @param dataSets names of the data sets to be extracted in full
 * @param agreedBy organisations that agreed
 */
@EventType(
        name = "handover.MaterialsAgreed",
        guideline = {"IV-7.1-S1"},
        ja = "引継ぎ資料に合意",
        en = "Handover materials agreed")
public record MaterialsAgreed(
        List<AgreedMaterial> materials, List<String> dataSets, List<UUID> agreedBy)
        implements HandoverEvent {

    public MaterialsAgreed {
        materials = List.copyOf(materials);
        dataSets = List.copyOf(dataSets);
        agreedBy = List.copyOf(agreedBy);
    }
}
