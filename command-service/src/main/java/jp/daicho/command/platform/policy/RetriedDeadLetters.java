package jp.daicho.command.platform.policy;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.AggregateType;

/** What came of a retry; of a dry run, what would be tried. */
@Schema(description = "What came of each dead letter; of a dry run, all that would be tried")
record RetriedDeadLetters(
        @Schema(description = "How many are left") int left, List<Letter> letters) {

    /** One of them. */
    @Schema(name = "DeadLetter", description = "An event after which a policy got nothing done")
    record Letter(
            String policy,
            UUID eventId,
            @Schema(description = "Place of the event in the log") long position,
            String aggregateType,
            UUID aggregateId,
            @Schema(
                            description =
                                    "The refusal; internal-error where it failed; behind-a-dead-letter where it"
                                            + " waits for an earlier one",
                            example = "internal-error")
                    String problem,
            String detail,
            @Schema(description = "How often it was tried") int tries,
            @Schema(description = "It was served now") boolean served) {

        static Letter of(LetterRetry.Retried retried) {
            var letter = retried.letter();
            return new Letter(
                    letter.policy(),
                    letter.eventId(),
                    letter.position(),
                    AggregateType.nameOf(letter.aggregate()),
                    AggregateType.idOf(letter.aggregate()),
                    letter.problem(),
                    letter.detail(),
                    letter.tries(),
                    retried.served());
        }
    }

    static RetriedDeadLetters of(List<LetterRetry.Retried> retried) {
        var letters = retried.stream().map(Letter::of).toList();
        return new RetriedDeadLetters(
                (int) letters.stream().filter(letter -> !letter.served()).count(), letters);
    }
}
