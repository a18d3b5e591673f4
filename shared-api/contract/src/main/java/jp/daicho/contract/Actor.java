package jp.daicho.contract;

import java.util.UUID;

/**
 * Who acts: a person, of a section or company, in the capacity in which the act was allowed. Ids
 * only, never names.
 */
public record Actor(UUID person, UUID organisation, Role role) {}
