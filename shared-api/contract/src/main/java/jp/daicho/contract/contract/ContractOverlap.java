package jp.daicho.contract.contract;

import java.util.UUID;

/**
 * Another contract for the same scope at the same time: normal where hardware is apart from
 * software or two run in parallel, so shown and never refused.
 */
public record ContractOverlap(UUID contract, UUID system) {}
