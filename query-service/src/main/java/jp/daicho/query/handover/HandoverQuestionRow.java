package jp.daicho.query.handover;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** A question on a handover. */
@Table("handover_question")
record HandoverQuestionRow(
        @Index @Key UUID handoverId,
        @Key UUID questionId,
        long number,
        UUID askedBy,
        UUID askedByPerson,
        Instant askedAt,
        String question,
        @Nullable String content,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable Instant resolvedAt,
        @Nullable String resolution) {

    HandoverQuestionRow answered(Instant at, String text) {
        return new HandoverQuestionRow(
                handoverId,
                questionId,
                number,
                askedBy,
                askedByPerson,
                askedAt,
                question,
                content,
                text,
                at,
                resolvedAt,
                resolution);
    }

    HandoverQuestionRow resolved(Instant at, @Nullable String note) {
        return new HandoverQuestionRow(
                handoverId,
                questionId,
                number,
                askedBy,
                askedByPerson,
                askedAt,
                question,
                content,
                answer,
                answeredAt,
                at,
                note);
    }
}
