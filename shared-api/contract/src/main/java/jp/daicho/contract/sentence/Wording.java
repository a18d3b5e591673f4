package jp.daicho.contract.sentence;

import java.util.UUID;
import jp.daicho.contract.Text;

/**
 * The names of one event's surroundings, joined when it is read: no event and no read model holds
 * anybody's name.
 */
public interface Wording {

    /** Who did it, with their title: 田中課長, "Section manager Tanaka". */
    Text actor();

    /** What it happened to: 契約「令8-契-1」. */
    Text thing();

    /** The systems that it concerns. */
    Text system();

    /** A person, an organisation or a thing that the event names by id. */
    Text nameOf(UUID id);
}
