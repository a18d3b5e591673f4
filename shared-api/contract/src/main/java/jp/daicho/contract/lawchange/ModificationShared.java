package jp.daicho.contract.lawchange;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;

/** What must be known of the modification was shared. */
@EventType(
        name = "lawchange.ModificationShared",
        guideline = {"IV-1.5-N3", "IV-1.5-N4"},
        ja = "改修の情報を共有",
        en = "Modification shared")
public record ModificationShared(@IdOf(Named.ORGANISATION) List<UUID> organisations, String content)
        implements LawChangeEvent {

    public ModificationShared {
        organisations = List.copyOf(organisations);
    }
}
