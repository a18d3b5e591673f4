package jp.daicho.query.proof;

import jp.daicho.contract.proof.Checkpoint;
import jp.daicho.contract.proof.SignedNote;

/**
 * A checkpoint as it was signed.
 *
 * @param note its text and signatures, as kept
 */
record SealedCheckpoint(String note) {

    SignedNote signed() {
        return SignedNote.parse(note);
    }

    Checkpoint checkpoint() {
        return Checkpoint.parse(signed().text());
    }
}
