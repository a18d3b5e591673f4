package jp.daicho.query.proof;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the log is sealed: {@code daicho.proof.*}.
 *
 * @param signingKeys with which checkpoints are signed; the first one names the log. Without one
 *     this instance seals nothing. Several during a rotation: each checkpoint is signed by all of
 *     them
 * @param earlierKeys public halves of keys that signed before, each with from and until, as in a
 *     file of trusted keys
 * @param interval how long sealing waits for more events
 */
@ConfigurationProperties("daicho.proof")
record ProofSettings(
        @DefaultValue List<String> signingKeys,
        @DefaultValue List<String> earlierKeys,
        @DefaultValue("500ms") Duration interval) {

    /** Says nothing of the keys. */
    @Override
    public String toString() {
        return "ProofSettings[" + signingKeys.size() + " signing keys, every " + interval + "]";
    }
}
