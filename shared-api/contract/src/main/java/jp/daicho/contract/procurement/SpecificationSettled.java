package jp.daicho.contract.procurement;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Visibility;

/** Both agreed: everything agreed is in specification and quotation. */
@EventType(
        name = "procurement.SpecificationSettled",
        guideline = {
            "III-1.5-G1",
            "III-1.5-S3",
            "III-1.5-X1",
            "III-1.5-N3",
            "III-1.5-N4",
            "III-2.5-G1",
            "III-2.5-S3",
            "III-2.5-X1",
            "III-2.5-N3",
            "III-2.5-N4"
        },
        visibility = Visibility.CITY,
        ja = "仕様を確定",
        en = "Specification settled")
public record SpecificationSettled(
        @IdOf(Named.ORGANISATION) UUID contractor,
        String specification,
        List<SettledItem> items,
        List<SpecialSpecification> specialSpecifications,
        String consent)
        implements NegotiationEvent {}
