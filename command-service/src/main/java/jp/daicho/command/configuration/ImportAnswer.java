package jp.daicho.command.configuration;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import jp.daicho.http.LogPosition;
import jp.daicho.http.ProblemBody;
import org.jspecify.annotations.Nullable;

/**
 * What became of an import.
 *
 * @param position of the last event; send it as {@code Daicho-Position} to read what was written
 */
@Schema(description = "What became of an import, line by line")
record ImportAnswer(
        int total,
        int registered,
        int unchanged,
        int refused,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(implementation = String.class, example = "42@3f9c1b2a")
                @Nullable LogPosition position,
        List<Line> lines) {

    /** What can become of a line. */
    enum Outcome {
        /** Recorded, or as a dry run would record it. */
        REGISTERED,
        /** It stood there already, just so. */
        UNCHANGED,
        /** Nothing was recorded of it. */
        REFUSED
    }

    /**
     * One line.
     *
     * @param line as an editor counts; of a JSON array, its elements from 1
     * @param problem why it was refused
     */
    @Schema(name = "ImportedLine", description = "What became of one line")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            int line,
            Outcome outcome,
            @Nullable UUID itemId,
            @Nullable Long version,
            @Nullable ProblemBody problem) {

        static Line refused(int line, ProblemBody problem) {
            return new Line(line, Outcome.REFUSED, null, null, problem);
        }
    }

    static ImportAnswer of(List<Line> lines, @Nullable LogPosition position) {
        return new ImportAnswer(
                lines.size(),
                count(lines, Outcome.REGISTERED),
                count(lines, Outcome.UNCHANGED),
                count(lines, Outcome.REFUSED),
                position,
                lines);
    }

    private static int count(List<Line> lines, Outcome outcome) {
        return (int) lines.stream().filter(l -> l.outcome == outcome).count();
    }
}
