package jp.daicho.query.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.daicho.contract.proof.Checkpoint;
import jp.daicho.contract.proof.SignedNote;
import jp.daicho.contract.proof.SigningKey;
import jp.daicho.contract.proof.TrustedKey;

/** The keys of this installation. */
final class ProofKeys {

    private final List<SigningKey> signing;
    private final List<TrustedKey> trusted;

    ProofKeys(ProofSettings settings) {
        signing = settings.signingKeys().stream().map(SigningKey::parse).toList();
        if (signing.stream().map(k -> k.verifier().name()).distinct().count() > 1) {
            throw new IllegalArgumentException(
                    "Expected the keys of daicho.proof.signing-keys to have one name, that of the log, but they have several");
        }
        var all = new ArrayList<TrustedKey>();
        signing.forEach(k -> all.add(new TrustedKey(k.verifier(), null, null)));
        settings.earlierKeys().forEach(k -> all.add(TrustedKey.parse(k)));
        trusted = List.copyOf(all);
    }

    boolean canSign() {
        return !signing.isEmpty();
    }

    /** Name of the log. */
    String origin() {
        return signing.getFirst().verifier().name();
    }

    SignedNote sign(Checkpoint checkpoint) {
        return SignedNote.sign(checkpoint.text(), signing);
    }

    /** Whether a key of this installation signed it, at a time at which it did. */
    boolean recognise(SignedNote note, Instant time) {
        return trusted.stream().anyMatch(k -> k.covers(time) && note.isSignedBy(k.key()));
    }

    /** Those that sign, and those that signed before. */
    List<TrustedKey> trusted() {
        return trusted;
    }
}
