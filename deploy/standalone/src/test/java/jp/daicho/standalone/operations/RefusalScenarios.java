package jp.daicho.standalone.operations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The refusals of one feature, as data: what has happened, which command is given then, and how it
 * is refused. Each pair of an operation and a slug of its {@code @Refuses} needs one. A subclass is
 * found by itself; it says everything in its constructor.
 *
 * <p>Changes to an operation's example are JSON without the outer braces, names without quotation
 * marks, strings in single ones: {@code "kind: 'FAILURE', outageFrom: null"}. They are merged into
 * the example (RFC 7396). What {@code ${…}} may stand for is said by {@link Scene}.
 */
abstract class RefusalScenarios {

    private final List<Given> givens = new ArrayList<>();
    private final Map<String, String> usual = new LinkedHashMap<>();
    private final Map<String, Consumer<Scene>> firsts = new LinkedHashMap<>();

    /** The operation's example works anywhere with these changes: they are made in every call. */
    protected final void usually(String operation, String changes) {
        usual.put(operation, changes);
    }

    /**
     * What must have happened so that the operation finds what it is about, beyond the thing that
     * its path names: that is made by itself.
     */
    protected final void first(String operation, Consumer<Scene> story) {
        firsts.put(operation, story);
    }

    /** Refusals that need nothing but the stage. */
    protected final Given given(String what) {
        return given(what, scene -> {});
    }

    /**
     * What has happened when the commands that follow are given. It is told once, as a refused
     * command changes nothing.
     *
     * @param what reads after "given"
     */
    protected final Given given(String what, Consumer<Scene> story) {
        var given = new Given(what, story);
        givens.add(given);
        return given;
    }

    final List<Given> givens() {
        return givens;
    }

    final Map<String, String> usual() {
        return usual;
    }

    final Map<String, Consumer<Scene>> firsts() {
        return firsts;
    }

    /**
     * One command that is refused.
     *
     * @param login who gives it; {@code null} for whoever usually does
     * @param changes to its example
     */
    record Refused(String operation, String slug, @Nullable String login, String changes) {

        Pair pair() {
            return new Pair(operation, slug);
        }
    }

    /** An operation and a refusal that it says it can answer. */
    record Pair(String operation, String slug) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return operation + " refused as " + slug;
        }
    }

    /** A state of affairs, and the commands that are refused in it. */
    static final class Given {

        private final String what;
        private final Consumer<Scene> story;
        private final List<Refused> refused = new ArrayList<>();
        private @Nullable String login;

        private Given(String what, Consumer<Scene> story) {
            this.what = what;
            this.story = story;
        }

        /** Who gives the next commands. */
        Given by(String user) {
            login = user;
            return this;
        }

        /** The operation, with its example changed. */
        Asked command(String operation, String changes) {
            return new Asked(this, List.of(operation), changes);
        }

        /** These operations, each with its example. */
        Asked commands(String... operations) {
            return new Asked(this, List.of(operations), "");
        }

        String what() {
            return what;
        }

        Consumer<Scene> story() {
            return story;
        }

        List<Refused> refused() {
            return refused;
        }
    }

    /** Commands that were given, and wait for their answer. */
    record Asked(Given given, List<String> operations, String changes) {

        Given refusedAs(String slug) {
            for (var operation : operations) {
                given.refused.add(new Refused(operation, slug, given.login, changes));
            }
            given.login = null;
            return given;
        }
    }
}
