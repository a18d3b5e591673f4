package jp.daicho.contract.procurement;

import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;

/**
 * A proposal or bid, in the order of the result.
 *
 * @param evaluation by what it has its place, such as its points
 */
public record RankedProposal(@IdOf(Named.ORGANISATION) UUID contractor, String evaluation) {

    void check(Checks checks) {
        checks.line("evaluation", evaluation, 500);
    }
}
