package jp.daicho.contract.proof.bundle;

import java.util.List;
import jp.daicho.contract.proof.Checkpoint;
import jp.daicho.contract.proof.SignedNote;
import jp.daicho.contract.proof.TrustedKey;

/** Whether checkpoints are what a trusted key has signed. */
final class CheckpointCheck {

    private final List<TrustedKey> trusted;

    CheckpointCheck(List<TrustedKey> trusted) {
        this.trusted = trusted;
    }

    /** A checkpoint that cannot be believed. */
    static final class Forged extends Exception {

        private static final long serialVersionUID = 1L;

        Forged(String message) {
            super(message);
        }
    }

    Checkpoint believed(String text) throws Forged {
        SignedNote note;
        Checkpoint checkpoint;
        try {
            note = SignedNote.parse(text);
            checkpoint = Checkpoint.parse(note.text());
        } catch (IllegalArgumentException e) {
            throw new Forged("the checkpoint cannot be read: " + e.getMessage());
        }
        var signers = trusted.stream().filter(k -> note.isSignedBy(k.key())).toList();
        var which = "the checkpoint of " + checkpoint.size() + " leaves";
        if (signers.isEmpty()) {
            throw new Forged(which + " is signed by no trusted key");
        }
        // a key speaks for the log of its name alone, whoever else has signed
        var own = signers.stream().filter(k -> k.key().name().equals(checkpoint.origin())).toList();
        if (own.isEmpty()) {
            throw new Forged(
                    which + " is of " + checkpoint.origin() + ", whose key did not sign it");
        }
        if (own.stream().noneMatch(k -> k.covers(checkpoint.time()))) {
            throw new Forged(
                    which + " says " + checkpoint.time() + ", for which its key is not trusted");
        }
        return checkpoint;
    }
}
