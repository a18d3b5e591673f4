package jp.daicho.contract.procurement;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A revision of the specification was written.
 *
 * @param revision from 1
 * @param ictBcpSupport {@code null} where it says nothing about the ICT-BCP
 */
@EventType(
        name = "procurement.SpecificationDrafted",
        guideline = {
            "III-1.3-G1",
            "III-1.3-S1",
            "III-1.3-N5",
            "III-1.3-N8",
            "III-2.3-G1",
            "III-2.3-S1",
            "III-2.3-S2",
            "III-2.3-N2"
        },
        visibility = Visibility.CITY,
        ja = "調達仕様書を作成",
        en = "Specification drafted")
public record SpecificationDrafted(
        int revision,
        String title,
        String reference,
        @IdOf(Named.PERSON) UUID draftedBy,
        List<SpecifiedItem> items,
        List<SpecifiedDeliverable> deliverables,
        List<SourceReflection> reflections,
        @Nullable String ictBcpSupport)
        implements ProcurementEvent {}
