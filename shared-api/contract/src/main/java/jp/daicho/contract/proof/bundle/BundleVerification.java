package jp.daicho.contract.proof.bundle;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import jp.daicho.contract.proof.LogEntry;
import jp.daicho.contract.proof.TrustedKey;
import org.jspecify.annotations.Nullable;

/**
 * Verifies a proof bundle: signatures, root, each event's leaf, gapless sequences of aggregates,
 * consistency with checkpoints that were kept. Lines are read once; their hashes are computed by
 * all processors there are.
 */
public final class BundleVerification {

    private static final int BATCH = 4096;

    /** Characters of a batch, so that it fits into memory whatever its lines are. */
    private static final long BATCH_SIZE = LineReader.LONGEST;

    private final List<TrustedKey> trusted;
    private final List<String> kept;
    private final boolean whole;

    /**
     * A verification by these keys.
     *
     * @param trusted whose signatures are believed, and for which time
     * @param kept signed notes of checkpoints that were kept elsewhere
     */
    public BundleVerification(List<TrustedKey> trusted, List<String> kept) {
        this(trusted, kept, false);
    }

    /**
     * The same.
     *
     * @param whole whether nothing but the whole log will do: whoever makes a file says in it what
     *     it has, and could leave out what should not be seen
     */
    public BundleVerification(List<TrustedKey> trusted, List<String> kept, boolean whole) {
        this.trusted = List.copyOf(trusted);
        this.kept = List.copyOf(kept);
        this.whole = whole;
    }

    /**
     * A line that has been read, and the entry that its event makes; or why it is none, to be said
     * when it is its turn.
     */
    private record Read(
            @Nullable BundleLine line, @Nullable LogEntry entry, @Nullable Unusable wrong) {

        BundleLine lineOrThrow() {
            if (wrong != null) {
                throw wrong;
            }
            return Objects.requireNonNull(line);
        }
    }

    /**
     * Verifies a file.
     *
     * @throws IOException where it cannot be read
     */
    public Verdict verify(Reader file) throws IOException {
        try {
            return verdict(new LineReader(file));
        } catch (Unusable e) {
            return new Verdict(Verdict.Outcome.UNUSABLE, reason(e), List.of(), null);
        }
    }

    private static String reason(Unusable e) {
        var message = e.getMessage();
        return message == null ? "The file cannot be used." : message;
    }

    private Verdict verdict(LineReader file) throws IOException {
        var first = file.next();
        if (first == null || !(read(1, first).lineOrThrow() instanceof BundleLine.Header header)) {
            throw new Unusable("Expected a proof bundle, but its first line is none.");
        }
        if (whole && !header.whole()) {
            throw new Unusable("Expected the whole log, but the file has some of it.");
        }
        var check = new LogCheck(header, new CheckpointCheck(trusted), kept);
        long number = 1;
        boolean ended = false;
        for (var batch = batch(file); !batch.isEmpty(); batch = batch(file)) {
            long before = number;
            var texts = batch;
            var reads =
                    IntStream.range(0, texts.size())
                            .parallel()
                            .mapToObj(i -> read(before + i + 1, texts.get(i)))
                            .toList();
            for (var read : reads) {
                number++;
                if (ended) {
                    throw new Unusable(
                            "Expected nothing behind the last line, but there is line "
                                    + number
                                    + ".");
                }
                ended = take(read, check, number);
            }
        }
        if (!ended) {
            throw new Unusable(
                    "Expected a last line that says so, but the file ends with line "
                            + number
                            + ": it was cut on its way. Export it again.");
        }
        return verdict(header, check);
    }

    private static boolean take(Read read, LogCheck check, long number) {
        switch (read.lineOrThrow()) {
            case BundleLine.Earlier earlier -> check.earlier(earlier.checkpoint());
            case BundleLine.Entry entry -> check.entry(entry, read.entry);
            case BundleLine.End end -> {
                check.end(end.size());
                return true;
            }
            case BundleLine.Header header ->
                    throw new Unusable(
                            "Expected one header, but line " + number + " is one as well.");
        }
        return false;
    }

    private static Verdict verdict(BundleLine.Header header, LogCheck check) {
        var findings = new ArrayList<>(check.findings());
        findings.sort(Comparator.comparingLong(Finding::leaf));
        if (findings.isEmpty()) {
            return new Verdict(
                    Verdict.Outcome.SOUND, check.summary(), List.of(), header.checkpoint());
        }
        return new Verdict(
                Verdict.Outcome.BROKEN,
                findings.size() == 1
                        ? "One thing is not as it was sealed."
                        : findings.size() + " things are not as they were sealed.",
                findings,
                header.checkpoint());
    }

    private static List<String> batch(LineReader file) throws IOException {
        var lines = new ArrayList<String>(BATCH);
        long size = 0;
        while (lines.size() < BATCH && size < BATCH_SIZE) {
            var line = file.next();
            if (line == null) {
                break;
            }
            lines.add(line);
            size += line.length();
        }
        return lines;
    }

    private static Read read(long number, String text) {
        try {
            var line = BundleJson.read(text);
            var event = line instanceof BundleLine.Entry entry ? entry.event() : null;
            return new Read(line, event == null ? null : event.entry(), null);
        } catch (IllegalArgumentException e) {
            return new Read(
                    null,
                    null,
                    new Unusable(
                            "Expected a line of a proof bundle, but line "
                                    + number
                                    + " is none: "
                                    + e.getMessage()));
        }
    }
}
