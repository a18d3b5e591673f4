package jp.daicho.query.proof;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.stream.Collectors;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.proof.TrustedKey;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.query.platform.ReadCall;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Checkpoints hold no content, and the more parties keep them, the less can be altered unseen:
 * everybody who reads anything may have them.
 */
@RestController
@RequestMapping("/api/v1/audit")
@Tag(name = "proof")
class CheckpointEndpoints {

    private static final MediaType NOTE = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final ProofReader reader;
    private final ProofKeys keys;

    CheckpointEndpoints(ProofReader reader, ProofKeys keys) {
        this.reader = reader;
        this.keys = keys;
    }

    @GetMapping(path = "/checkpoint", produces = "text/plain;charset=UTF-8")
    @Operation(
            operationId = "getCheckpoint",
            summary =
                    "The signed size and root of the sealed log (C2SP checkpoint): keep it elsewhere, and nothing below can"
                            + " be altered unseen")
    @Guideline({})
    @AllowedTo(sets = RoleSet.EVERYBODY)
    ResponseEntity<String> checkpoint(
            @Parameter(
                            description =
                                    "The checkpoint of exactly this size; without it the newest one, which waits for"
                                            + " Daicho-Position to be sealed")
                    @RequestParam
                    @Nullable Long size,
            ReadCall call) {
        var found =
                size == null
                        ? reader.latest(call.wantedPosition(), call.patience())
                        : reader.ofSize(size);
        return ResponseEntity.ok()
                .contentType(NOTE)
                .header("Daicho-Position", call.position(found.checkpoint().position()).toString())
                .header("Cache-Control", "no-cache")
                .body(found.note());
    }

    @GetMapping(path = "/keys", produces = "text/plain;charset=UTF-8")
    @Operation(
            operationId = "listProofKeys",
            summary =
                    "The public keys of checkpoints, as a file of trusted keys; compare them with what you were told by"
                            + " another way")
    @Guideline({})
    @AllowedTo(sets = RoleSet.EVERYBODY)
    ResponseEntity<String> keys(ReadCall call) {
        return ResponseEntity.ok()
                .contentType(NOTE)
                .body(
                        keys.trusted().stream()
                                .map(TrustedKey::toString)
                                .collect(Collectors.joining("\n", "", "\n")));
    }
}
