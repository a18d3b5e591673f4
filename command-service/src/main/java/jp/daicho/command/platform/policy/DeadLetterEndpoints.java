package jp.daicho.command.platform.policy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.Role;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Example;
import jp.daicho.http.GeneralProblem;
import jp.daicho.http.Guideline;
import jp.daicho.http.Refuses;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Operating the policies. A retry is no command of an aggregate: what it gets done is recorded as
 * the policies' own commands. Asked again it finds less to do.
 */
@RestController
@RequestMapping("/api/v1/policies")
@Tag(name = "policies")
class DeadLetterEndpoints {

    private final LetterRetry retry;

    DeadLetterEndpoints(LetterRetry retry) {
        this.retry = retry;
    }

    @PostMapping("/dead-letter-retry")
    @Operation(
            operationId = "retryDeadLetters",
            summary =
                    "Serves events again after which a policy got nothing done; as a dry run, lists them")
    @Guideline({})
    @AllowedTo(Role.ADMINISTRATOR)
    @Refuses(
            value = "not-found",
            never = {
                "conflict",
                "idempotency-key-in-flight",
                "idempotency-key-reused",
                "stale-version",
                "occurred-in-the-future"
            })
    @Example("{}")
    RetriedDeadLetters retry(@RequestBody RetryDeadLetters body, CommandCall call) {
        call.admit();
        if (body.policy() != null && !retry.knows(body.policy())) {
            throw GeneralProblem.NOT_FOUND.because();
        }
        return RetriedDeadLetters.of(
                call.dryRun()
                        ? retry.waiting(body.policy()).stream()
                                .map(letter -> new LetterRetry.Retried(letter, false))
                                .toList()
                        : retry.retry(body.policy()));
    }
}
