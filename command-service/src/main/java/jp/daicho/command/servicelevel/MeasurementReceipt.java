package jp.daicho.command.servicelevel;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.daicho.contract.servicelevel.RefusedLine;
import jp.daicho.http.LogPosition;
import jp.daicho.http.Receipt;
import org.jspecify.annotations.Nullable;

/** The answer to a batch of measurements: what became of each line. */
@Schema(description = "What became of each line of a batch of measurements")
record MeasurementReceipt(
        @Schema(description = "Id of the batch; the same for the same source and batch") UUID id,
        @Schema(description = "Its version", example = "1") long version,
        @Schema(
                        description =
                                "Position of its event: send it as Daicho-Position with a GET",
                        implementation = String.class,
                        example = "42@3f9c1b2a")
                LogPosition position,
        @Schema(description = "How many lines are recorded") int recorded,
        @Schema(description = "How many lines are refused") int refused,
        @Schema(description = "Each line") List<Line> lines,
        @Schema(description = "Only of a dry run: the events that would be recorded")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable List<Receipt.WouldRecord> wouldRecord) {

    @Schema(description = "One line")
    record Line(
            @Schema(description = "Its number: of a text as an editor counts, else from 1")
                    int line,
            @Schema(description = "Whether it is recorded") boolean recorded,
            @Schema(description = "Why it is refused") RefusedLine.@Nullable Reason reason) {}

    /**
     * @param numbers each line's number in the body; {@code null} where they count from 1
     */
    static MeasurementReceipt of(
            Receipt receipt,
            int recorded,
            List<RefusedLine> refused,
            @Nullable List<Integer> numbers) {
        var reasons =
                refused.stream().collect(Collectors.toMap(RefusedLine::line, RefusedLine::reason));
        var lines = new ArrayList<Line>();
        for (int place = 1; place <= recorded + refused.size(); place++) {
            var reason = reasons.get(place);
            int number = numbers == null ? place : numbers.get(place - 1);
            lines.add(new Line(number, reason == null, reason));
        }
        return new MeasurementReceipt(
                receipt.id(),
                receipt.version(),
                receipt.position(),
                recorded,
                refused.size(),
                lines,
                receipt.wouldRecord());
    }
}
