package jp.daicho.contract.handover;

import java.util.UUID;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * @param askedBy organisation that asks, and alone can resolve it
 * @param content code of the agreed row that it is about
 */
@EventType(
        name = "handover.QuestionAsked",
        guideline = {"IV-7.1-G1", "IV-7.1-X2"},
        ja = "引継ぎについて質問",
        en = "Question on the handover asked")
public record QuestionAsked(
        UUID questionId, UUID askedBy, String question, @Nullable String content)
        implements HandoverEvent {}
