package jp.daicho.contract.procurement;

import java.util.List;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;

/** The result of the proposals or bids, from the best. */
@EventType(
        name = "procurement.ProposalsRanked",
        guideline = {"III-1.4-G1", "III-1.5-N2", "III-2.4-G1", "III-2.5-N2"},
        visibility = Visibility.CITY,
        ja = "提案・入札の順位を決定",
        en = "Proposals ranked")
public record ProposalsRanked(List<RankedProposal> ranking) implements NegotiationEvent {}
