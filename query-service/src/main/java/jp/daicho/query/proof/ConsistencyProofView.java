package jp.daicho.query.proof;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** That one log is the beginning of another. */
@Schema(
        name = "ConsistencyProof",
        description =
                "That the tree of one size is the beginning of the tree of another; hashes in Base64")
record ConsistencyProofView(
        @Schema(description = "Leaves of the older tree", example = "41") long from,
        @Schema(description = "Leaves of the later tree", example = "57") long to,
        @Schema(
                        description =
                                "Root of the older tree, to be compared with a checkpoint that was kept")
                String fromRoot,
        @Schema(description = "Root of the later tree") String toRoot,
        @Schema(description = "The proof of RFC 9162, 2.1.4") List<String> proof) {}
