package jp.daicho.command.handover;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.handover.AnswerQuestion;
import jp.daicho.contract.handover.AskQuestion;
import jp.daicho.contract.handover.HandoverEvent;
import jp.daicho.contract.handover.ResolveQuestion;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Example;
import jp.daicho.http.Guideline;
import jp.daicho.http.Receipt;
import jp.daicho.http.Refuses;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Questions on a handover and their answers. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/handovers")
@Tag(name = "handover")
class HandoverQuestionEndpoints {

    @PostMapping("/{handoverId}/questions")
    @Operation(operationId = "askQuestion", summary = "Asks the outgoing contractor something")
    @Guideline({"IV-7.1-G1", "IV-7.1-X2"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.CONTRACTORS},
            value = Role.INCOMING_CONTRACTOR)
    @Refuses({
        "handover-completed",
        "not-a-party-of-the-handover",
        "question-exists",
        "handover-materials-not-agreed",
        "material-not-agreed"
    })
    @Example(
            """
            {"question": "夜間バッチの再実行手順は"}\
            """)
    ResponseEntity<Receipt> askQuestion(
            @PathVariable UUID systemId,
            @PathVariable UUID handoverId,
            @RequestBody AskQuestion body,
            CommandCall call) {
        var id = call.idOr(body.questionId());
        return call.add(
                HandoverEvent.TYPE,
                handoverId,
                id,
                body.withId(id),
                "/api/v1/systems/" + systemId + "/handovers/" + handoverId);
    }

    @PostMapping("/{handoverId}/questions/{questionId}/answer")
    @Operation(operationId = "answerQuestion", summary = "Answers a question on the handover")
    @Guideline({"IV-7.1-G1", "IV-7.1-X2"})
    @AllowedTo(sets = RoleSet.CONTRACTORS)
    @Refuses({
        "handover-completed",
        "not-the-outgoing-contractor",
        "question-unknown",
        "question-resolved"
    })
    @Example(
            """
            {"answer": "手順書4.2のとおり"}\
            """)
    ResponseEntity<Receipt> answerQuestion(
            @PathVariable UUID handoverId,
            @PathVariable UUID questionId,
            @RequestBody HandoverRequests.Answer body,
            CommandCall call) {
        return call.change(
                HandoverEvent.TYPE,
                handoverId,
                new AnswerQuestion(questionId, body.answer(), body.occurredAt()));
    }

    @PostMapping("/{handoverId}/questions/{questionId}/resolution")
    @Operation(
            operationId = "resolveQuestion",
            summary = "Says that the doubt is cleared; only the side that asked can")
    @Guideline({"IV-7.1-X2"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.CONTRACTORS},
            value = Role.INCOMING_CONTRACTOR)
    @Refuses({"handover-completed", "question-unknown", "not-the-asker", "question-not-answered"})
    @Example(
            """
            {"note": "実機で確認"}\
            """)
    ResponseEntity<Receipt> resolveQuestion(
            @PathVariable UUID handoverId,
            @PathVariable UUID questionId,
            @RequestBody HandoverRequests.Note body,
            CommandCall call) {
        return call.change(
                HandoverEvent.TYPE,
                handoverId,
                new ResolveQuestion(questionId, body.note(), body.occurredAt()));
    }
}
