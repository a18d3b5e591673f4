package jp.daicho.contract.proof.bundle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a verification came to.
 *
 * @param outcome sound, broken or unusable
 * @param summary one sentence
 * @param findings what is broken, the first leaf first; empty where nothing is
 * @param checkpoint the newest checkpoint of the file; {@code null} where the file is unusable
 */
public record Verdict(
        Outcome outcome, String summary, List<Finding> findings, @Nullable String checkpoint) {

    /** And the exit status of the verifier. */
    public enum Outcome {
        SOUND(0),
        BROKEN(1),
        UNUSABLE(2);

        private final int exit;

        Outcome(int exit) {
            this.exit = exit;
        }

        public int exit() {
            return exit;
        }
    }

    public Verdict {
        findings = List.copyOf(findings);
    }
}
