package jp.daicho.contract.procurement;

import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * It was decided how the contractor is found.
 *
 * @param contractor the one who is named; {@code null} where the method finds one
 */
@EventType(
        name = "procurement.MethodChosen",
        guideline = {"III-1-G4", "III-1.4-G1", "III-2.4-G1", "III-2.6-N3"},
        visibility = Visibility.CITY,
        ja = "調達方式を決定",
        en = "Method chosen")
public record MethodChosen(
        ProcurementMethod method,
        @IdOf(Named.ORGANISATION) @Nullable UUID contractor,
        String reason)
        implements NegotiationEvent {}
