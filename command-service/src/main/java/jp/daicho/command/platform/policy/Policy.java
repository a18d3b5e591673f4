package jp.daicho.command.platform.policy;

import java.util.List;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;

/**
 * What the ledger asks for by itself when something has happened; named {@code When…Then…}. It
 * follows the log from where it was first started, and is not asked about the past again when read
 * models or facts are rebuilt.
 */
public interface Policy {

    /** Stable name, lower-case with hyphens: its place in the log is kept under it. */
    String name();

    /** The events after which it may ask for something. */
    List<Class<? extends DomainEvent>> events();

    /**
     * What is asked for now. It reads no clock, and of the past no more than facts, so that the
     * same event asks for the same.
     */
    List<Reaction> react(DomainEvent event, EventMeta meta);
}
