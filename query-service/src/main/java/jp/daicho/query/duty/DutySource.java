package jp.daicho.query.duty;

import jp.daicho.contract.DomainEvent;

/**
 * The duties that the events of one feature bring about, and end. It reads no clock: what is due is
 * said by the events, and what is overdue is found when it is read.
 *
 * @param <E> the sealed interface of the events
 */
@FunctionalInterface
interface DutySource<E extends DomainEvent> {

    void on(E event, Duties duties);
}
