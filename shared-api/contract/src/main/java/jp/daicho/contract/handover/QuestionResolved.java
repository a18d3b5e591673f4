package jp.daicho.contract.handover;

import java.util.UUID;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

@EventType(
        name = "handover.QuestionResolved",
        guideline = {"IV-7.1-X2"},
        ja = "引継ぎの疑問が解消",
        en = "Question on the handover resolved")
public record QuestionResolved(UUID questionId, @Nullable String note) implements HandoverEvent {}
