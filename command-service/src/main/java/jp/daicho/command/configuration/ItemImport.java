package jp.daicho.command.configuration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import jp.daicho.command.platform.BulkCall;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.command.platform.PartRefused;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.configuration.ConfigurationItemEvent;
import jp.daicho.contract.configuration.RegisterItem;
import jp.daicho.http.BulkLines;
import jp.daicho.http.GeneralProblem;
import jp.daicho.http.ProblemBody;
import jp.daicho.http.Problems;
import org.jspecify.annotations.Nullable;

/**
 * One import: lines in chunks of one transaction each, and a chunk in which a line is refused line
 * by line. An atomic import is one chunk, refused as a whole.
 */
final class ItemImport {

    static final int MOST = 10_000;

    /** An atomic import is one transaction, and the readers of the log wait for its end. */
    static final int MOST_ATOMIC = 2_000;

    private static final int CHUNK = 100;

    private record Read(BulkLines.Line line, RegisterItem command) {}

    private final CommandCall call;
    private final ImportReader reader;
    private final Locale locale;
    private final List<ImportAnswer.Line> answers = new ArrayList<>();
    private long position;

    ItemImport(CommandCall call, ConfigurationTables tables, Locale locale) {
        this.call = call;
        this.reader = new ImportReader(Objects.requireNonNull(call.system()), tables);
        this.locale = locale;
    }

    ImportAnswer each(List<BulkLines.Line> lines, boolean cells) {
        var chunk = new ArrayList<Read>();
        for (var line : lines) {
            var read = read(line, cells);
            if (read != null) {
                chunk.add(read);
            }
            if (chunk.size() == CHUNK) {
                record(chunk);
                chunk.clear();
            }
        }
        record(chunk);
        return answer();
    }

    private @Nullable Read read(BulkLines.Line line, boolean cells) {
        try {
            return new Read(line, command(line, cells));
        } catch (InvalidCommand e) {
            answers.add(ImportAnswer.Line.refused(line.number(), Problems.of(e, locale)));
        } catch (Rejection e) {
            answers.add(ImportAnswer.Line.refused(line.number(), Problems.of(e, locale)));
        }
        return null;
    }

    private RegisterItem command(BulkLines.Line line, boolean cells) {
        if (line.node() == null) {
            throw new InvalidCommand(
                    List.of(
                            new InvalidCommand.Violation(
                                    "", Objects.requireNonNull(line.malformed()))));
        }
        return reader.read(line.node(), cells);
    }

    private void record(List<Read> chunk) {
        if (chunk.isEmpty()) {
            return;
        }
        try {
            together(chunk);
        } catch (PartRefused e) {
            chunk.forEach(this::alone);
        }
    }

    private void together(List<Read> chunk) {
        var done = call.bulk().together(partsOf(chunk), "lines-" + chunk.getFirst().line.number());
        for (int i = 0; i < done.size(); i++) {
            done(chunk.get(i), done.get(i));
        }
    }

    private static List<BulkCall.Part> partsOf(List<Read> chunk) {
        return chunk.stream()
                .map(r -> new BulkCall.Part(ConfigurationItemEvent.TYPE, idOf(r), r.command))
                .toList();
    }

    private void alone(Read read) {
        try {
            together(List.of(read));
        } catch (PartRefused e) {
            answers.add(ImportAnswer.Line.refused(read.line.number(), problem(e.refusal())));
        }
    }

    private ProblemBody problem(RuntimeException refusal) {
        return switch (refusal) {
            case InvalidCommand e -> Problems.of(e, locale);
            case Rejection e when concernsCaller(e) -> throw e;
            case Rejection e -> Problems.of(e, locale);
            default -> throw refusal;
        };
    }

    /** What no line can help is answered for the whole request. */
    private static boolean concernsCaller(Rejection e) {
        return e.type() == GeneralProblem.FORBIDDEN || e.type() == GeneralProblem.NOT_FOUND;
    }

    private void done(Read read, BulkCall.Done done) {
        position = Math.max(position, done.position());
        answers.add(
                new ImportAnswer.Line(
                        read.line.number(),
                        done.changed()
                                ? ImportAnswer.Outcome.REGISTERED
                                : ImportAnswer.Outcome.UNCHANGED,
                        done.id(),
                        done.version(),
                        null));
    }

    private static UUID idOf(Read read) {
        return Objects.requireNonNull(read.command.itemId());
    }

    /**
     * All lines or none.
     *
     * @throws InvalidCommand with a pointer to each line that stands in the way
     */
    ImportAnswer atomic(List<BulkLines.Line> lines, boolean cells) {
        var violations = new ArrayList<InvalidCommand.Violation>();
        var chunk = new ArrayList<Read>();
        for (int i = 0; i < lines.size(); i++) {
            try {
                chunk.add(new Read(lines.get(i), command(lines.get(i), cells)));
            } catch (InvalidCommand | Rejection e) {
                violations.addAll(pointed(i, e));
            }
        }
        if (!violations.isEmpty()) {
            throw new InvalidCommand(violations);
        }
        try {
            together(chunk);
        } catch (PartRefused e) {
            if (chunk.size() > 1) {
                call.bulk().refused(partsOf(chunk), e);
            }
            throw new InvalidCommand(pointed(e.index(), e.refusal()));
        }
        return answer();
    }

    private static List<InvalidCommand.Violation> pointed(int index, RuntimeException refusal) {
        var at = "/items/" + index;
        return switch (refusal) {
            case InvalidCommand e ->
                    e.violations().stream()
                            .map(v -> new InvalidCommand.Violation(at + v.pointer(), v.message()))
                            .toList();
            case Rejection e when concernsCaller(e) -> throw e;
            case Rejection e -> List.of(new InvalidCommand.Violation(at, e.detail()));
            default -> throw refusal;
        };
    }

    private ImportAnswer answer() {
        answers.sort(Comparator.comparingInt(ImportAnswer.Line::line));
        return ImportAnswer.of(
                answers, call.dryRun() || position == 0 ? null : call.position(position));
    }
}
