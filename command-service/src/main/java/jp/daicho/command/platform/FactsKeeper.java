package jp.daicho.command.platform;

import java.util.List;
import java.util.Set;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;

/**
 * Keeps what other aggregates must know (unique codes, appointments, "the report is accepted") in
 * tables of the schema {@code command_facts}, in the transaction of the append, so that it is never
 * behind and never wrong. The tables can be rebuilt from the events at any time.
 */
public interface FactsKeeper {

    /**
     * The tables of {@code command_facts} that it owns, by their bare names; emptied before a
     * rebuild.
     */
    List<String> tables();

    /**
     * The events that say something about its facts, or sealed interfaces of them; no other comes
     * to {@link #keep}. A command whose events concern no keeper is stored in a round trip less.
     */
    Set<Class<? extends DomainEvent>> events();

    /**
     * Called for each of its {@link #events}, in order, within the transaction that appends it.
     * Throws a {@link jp.daicho.contract.Rejection} where the fact cannot stand beside another,
     * such as a code that is taken.
     */
    void keep(DomainEvent event, EventMeta meta);

    /**
     * Raised where it keeps something else of the same events in the same tables: what is kept is
     * then made anew at the next start, as it is where {@link #tables} or {@link #events} change.
     */
    default int revision() {
        return 1;
    }
}
