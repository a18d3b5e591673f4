package jp.daicho.contract;

/**
 * A fact, in the past tense. Every implementation is a record with an {@link EventType}, belongs to
 * exactly one sealed interface named in {@link AggregateTypes}, and has a golden file of every
 * revision ever released.
 */
public interface DomainEvent {}
