/**
 * Proof bundles: events with their proofs in one file, and the verification of such a file. No
 * database, no network, no clock: what an auditor runs on a laptop.
 */
@NullMarked
package jp.daicho.contract.proof.bundle;

import org.jspecify.annotations.NullMarked;
