package jp.daicho.contract.inspection;

import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;

/**
 * The inspector, the supervisor or both are others from now on. A new inspector finds anew, a new
 * supervisor attends anew.
 */
@EventType(
        name = "inspection.OfficersReplaced",
        guideline = {"IV-1.6-N1", "IV-2.5-N1"},
        ja = "検査員・監督員を交代",
        en = "Inspector and supervisor replaced")
public record OfficersReplaced(
        @IdOf(Named.PERSON) UUID inspector, @IdOf(Named.PERSON) UUID supervisor, String reason)
        implements InspectionEvent {}
