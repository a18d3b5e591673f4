/**
 * The tamper-evident log, as arithmetic: canonical JSON (RFC 8785), the Merkle tree of RFC 6962 and
 * RFC 9162, signed notes and checkpoints (C2SP). No database and no network: what the sealer
 * writes, the offline verifier computes again with the same code.
 */
@NullMarked
package jp.daicho.contract.proof;

import org.jspecify.annotations.NullMarked;
