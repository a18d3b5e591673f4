package jp.daicho.contract.tie;

import java.util.List;
import jp.daicho.contract.Text;

/** What an id in an event stands for. */
public sealed interface Reference {

    /** The way to the id from the event, such as {@code report.documents}. */
    String path();

    /**
     * Another aggregate, because of which, or about which, the event's own is.
     *
     * @param to stable names of the types that the other may be of
     * @param reason what the event's aggregate is to the other, in words
     */
    record Tie(String path, List<String> to, Text reason) implements Reference {
        public Tie {
            to = List.copyOf(to);
        }
    }

    /** A part that does not exist yet, and that another aggregate will take up. */
    record Announced(String path) implements Reference {}

    /**
     * A part of the event's aggregate; another may have announced it, and is then what it goes back
     * to.
     */
    record TakenUp(String path, Text reason) implements Reference {}

    /** Nothing to follow: who did it or is concerned, or a part of the event's own aggregate. */
    record Untied(String path, Of of) implements Reference {

        /** What the id is the id of. */
        public enum Of {
            PERSON,
            ORGANISATION,
            PART
        }
    }
}
