package jp.daicho.contract.proof.bundle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import jp.daicho.contract.proof.LogEntry;
import org.jspecify.annotations.Nullable;

/** Events that are not as they were sealed, and what must have been done to them. */
final class Events {

    /** So many are looked at in pairs; of more only the first ones are told apart. */
    private static final int MOST = 300;

    /** A sealed leaf, and another event in its place. */
    private record Other(BundleLine.Leaf leaf, LogEntry entry) {}

    private final List<Other> others = new ArrayList<>();
    private final List<BundleLine.Leaf> missing = new ArrayList<>();
    private final List<LogEntry> extra = new ArrayList<>();
    private long lastLeaf = -1;

    void take(BundleLine.Leaf leaf, @Nullable LogEntry entry) {
        lastLeaf = leaf.index();
        if (entry == null) {
            missing.add(leaf);
        } else if (others.size() < MOST && !isAsSealed(leaf, entry)) {
            others.add(new Other(leaf, entry));
        }
    }

    /** The digest beside the leaf is not signed, but it is none of another event either. */
    private static boolean isAsSealed(BundleLine.Leaf leaf, LogEntry entry) {
        return entry.position() == leaf.position()
                && entry.leaf().equals(leaf.hash())
                && entry.payload().equals(leaf.payload());
    }

    void inserted(@Nullable LogEntry entry) {
        if (entry != null && extra.size() < MOST) {
            extra.add(entry);
        }
    }

    /**
     * What was done.
     *
     * @param size leaves of the whole log; −1 where the file has only some
     */
    List<Finding> findings(long size) {
        var findings = new ArrayList<Finding>();
        extra.forEach(e -> findings.add(neverSealed(e)));
        removed(size, findings);
        var swapped = new HashSet<Other>();
        for (int i = 0; i < others.size(); i++) {
            for (int j = i + 1; j < others.size(); j++) {
                if (isSwapped(others.get(i), others.get(j))) {
                    swapped.add(others.get(i));
                    swapped.add(others.get(j));
                    findings.add(swapped(others.get(i), others.get(j)));
                }
            }
        }
        others.stream()
                .filter(o -> !swapped.contains(o))
                .map(Events::changed)
                .forEach(findings::add);
        return findings;
    }

    private static Finding neverSealed(LogEntry event) {
        return new Finding(
                Finding.Kind.EVENT_INSERTED,
                -1,
                "position "
                        + event.position()
                        + ", event "
                        + event.eventId()
                        + " ("
                        + event.type()
                        + ") was never sealed.");
    }

    private void removed(long size, List<Finding> findings) {
        int tail = missing.size();
        long next = lastLeaf;
        while (size >= 0 && tail > 0 && missing.get(tail - 1).index() == next) {
            tail--;
            next--;
        }
        if (tail < missing.size()) {
            var first = missing.get(tail);
            findings.add(
                    new Finding(
                            Finding.Kind.TAIL_CUT,
                            first.index(),
                            "the last "
                                    + (missing.size() - tail)
                                    + " events, from position "
                                    + first.position()
                                    + " on, were sealed and are not there."));
        }
        for (var leaf : missing.subList(0, tail)) {
            findings.add(
                    new Finding(
                            Finding.Kind.EVENT_REMOVED,
                            leaf.index(),
                            "the event at position "
                                    + leaf.position()
                                    + " was sealed and is not there."));
        }
    }

    /** The rows, or only what they say, in each other's places. */
    private static boolean isSwapped(Other one, Other two) {
        return (one.entry.at(two.leaf.position()).leaf().equals(two.leaf.hash())
                        && two.entry.at(one.leaf.position()).leaf().equals(one.leaf.hash()))
                || (one.entry.payload().equals(two.leaf.payload())
                        && two.entry.payload().equals(one.leaf.payload())
                        && !one.entry.payload().equals(two.entry.payload()));
    }

    private static Finding swapped(Other one, Other two) {
        return new Finding(
                Finding.Kind.EVENTS_SWAPPED,
                one.leaf.index(),
                "the events at positions "
                        + one.leaf.position()
                        + " and "
                        + two.leaf.position()
                        + " (leaf "
                        + two.leaf.index()
                        + ") stand in each other's places.");
    }

    private static Finding changed(Other other) {
        var where =
                "position "
                        + other.leaf.position()
                        + ", event "
                        + other.entry.eventId()
                        + " ("
                        + other.entry.type()
                        + "): ";
        if (other.entry.leaf().equals(other.leaf.hash())) {
            return new Finding(
                    Finding.Kind.PROOF_REWRITTEN,
                    other.leaf.index(),
                    where
                            + "it is as it was sealed, but the digest beside its leaf is of another.");
        }
        if (other.entry.withPayload(other.leaf.payload()).leaf().equals(other.leaf.hash())) {
            return new Finding(
                    Finding.Kind.PAYLOAD_CHANGED,
                    other.leaf.index(),
                    where + "its payload is not the one that was sealed.");
        }
        if (other.entry.payload().equals(other.leaf.payload())) {
            return new Finding(
                    Finding.Kind.METADATA_CHANGED,
                    other.leaf.index(),
                    where + "who, when or which it was is not what was sealed; its payload is.");
        }
        return new Finding(
                Finding.Kind.EVENT_REPLACED,
                other.leaf.index(),
                where + "payload and metadata are not those that were sealed.");
    }
}
