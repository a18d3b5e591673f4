package jp.daicho.contract.procurement;

import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * One party agreed with what is said of an item.
 *
 * @param contractor with whom it is negotiated
 * @param minutes where the contractor's agreement is on record, which the section entered for it
 */
@EventType(
        name = "procurement.ItemAgreed",
        guideline = {
            "III-1.5-G1",
            "III-1.5-S1",
            "III-1.5-N1",
            "III-2.5-G1",
            "III-2.5-S1",
            "III-2.5-N1"
        },
        visibility = Visibility.CITY,
        ja = "仕様調整事項に合意",
        en = "Item agreed")
public record ItemAgreed(
        String item,
        String content,
        NegotiatingParty party,
        @IdOf(Named.ORGANISATION) UUID contractor,
        @Nullable String minutes)
        implements NegotiationEvent {}
