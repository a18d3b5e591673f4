package jp.daicho.query.proof;

import jp.daicho.contract.proof.Checkpoint;
import jp.daicho.contract.proof.SignedNote;
import org.springframework.util.function.SingletonSupplier;

/** A checkpoint as it was signed; what it says is read once, when it is asked for. */
final class SealedCheckpoint {

    private final String note;
    private final SingletonSupplier<SignedNote> signed;
    private final SingletonSupplier<Checkpoint> checkpoint;

    /**
     * A checkpoint.
     *
     * @param note its text and signatures, as kept
     */
    SealedCheckpoint(String note) {
        this.note = note;
        this.signed = SingletonSupplier.of(() -> SignedNote.parse(note));
        this.checkpoint = SingletonSupplier.of(() -> Checkpoint.parse(signed().text()));
    }

    String note() {
        return note;
    }

    SignedNote signed() {
        return signed.obtain();
    }

    Checkpoint checkpoint() {
        return checkpoint.obtain();
    }
}
