package jp.daicho.contract.procurement;

import java.time.Instant;
import java.util.List;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The result of the proposals or bids (III-1.4-G1, III-2.4-G1): the first has the right to
 * negotiate.
 *
 * @param ranking from the best
 */
public record RankProposals(List<RankedProposal> ranking, @Nullable Instant occurredAt)
        implements NegotiationCommand {

    private static final int MOST = 50;

    @Override
    public void check(Checks checks) {
        checks.size("ranking", ranking, 1, MOST)
                .each("ranking", ranking, RankedProposal::check)
                .distinct("ranking", ranking, RankedProposal::contractor);
    }
}
