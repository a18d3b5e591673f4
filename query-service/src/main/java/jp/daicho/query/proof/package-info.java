/**
 * The proof of the event log: seals it as a Merkle tree with signed checkpoints, and proves with
 * it.
 */
@NullMarked
package jp.daicho.query.proof;

import org.jspecify.annotations.NullMarked;
