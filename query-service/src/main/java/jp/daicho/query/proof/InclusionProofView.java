package jp.daicho.query.proof;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/** That an event is in the log. */
@Schema(
        name = "InclusionProof",
        description = "That an event is in the sealed log; hashes in Base64")
record InclusionProofView(
        @Schema(description = "Id of the event") UUID eventId,
        @Schema(description = "Its place in the event log", example = "42") long position,
        @Schema(
                        description =
                                "What was sealed: the event in canonical JSON (RFC 8785), the payload by its SHA-256. The leaf"
                                        + " is SHA-256 of a zero byte and this text",
                        example = "{\"aggregateId\":\"…\"}")
                String entry,
        @Schema(description = "The leaf's hash as it was sealed") String leafHash,
        @Schema(description = "The leaf's place in the tree, from 0", example = "41")
                long leafIndex,
        @Schema(description = "Leaves of the checkpoint's tree", example = "57") long treeSize,
        @Schema(description = "The neighbours on the way to the root, from the bottom")
                List<String> proof,
        @Schema(description = "The signed checkpoint that it leads to") String checkpoint) {}
