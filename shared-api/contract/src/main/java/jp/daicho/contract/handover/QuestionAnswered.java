package jp.daicho.contract.handover;

import java.util.UUID;
import jp.daicho.contract.EventType;

@EventType(
        name = "handover.QuestionAnswered",
        guideline = {"IV-7.1-G1", "IV-7.1-X2"},
        ja = "引継ぎの質問に回答",
        en = "Question on the handover answered")
public record QuestionAnswered(UUID questionId, String answer) implements HandoverEvent {}
