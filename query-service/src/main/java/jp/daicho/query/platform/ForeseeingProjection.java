package jp.daicho.query.platform;

import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;

/**
 * A projection that says before a batch is handled which rows its handlers will look for, so that
 * they are loaded together. For one whose rows are not known by the id of an event's aggregate.
 */
public interface ForeseeingProjection extends Projection {

    /**
     * Names rows that the handler of an event is going to look for. It changes nothing in what is
     * written: a row that is not named is looked for when it is asked for, alone.
     */
    void foresee(DomainEvent event, EventMeta meta, Foreseen rows);
}
