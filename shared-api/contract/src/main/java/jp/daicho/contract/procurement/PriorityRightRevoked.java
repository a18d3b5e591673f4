package jp.daicho.contract.procurement;

import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * The right to negotiate went from one proposer to the next.
 *
 * @param next who has it now; {@code null} where nobody is left
 */
@EventType(
        name = "procurement.PriorityRightRevoked",
        guideline = {"III-1.5-N2", "III-2.5-N2"},
        visibility = Visibility.CITY,
        ja = "優先交渉権を取消し",
        en = "Priority negotiating right revoked")
public record PriorityRightRevoked(
        @IdOf(Named.ORGANISATION) UUID contractor,
        @IdOf(Named.ORGANISATION) @Nullable UUID next,
        String reason)
        implements NegotiationEvent {}
