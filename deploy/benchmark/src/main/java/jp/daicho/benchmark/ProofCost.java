package jp.daicho.benchmark;

import java.util.ArrayList;
import java.util.List;

/** What the proof of the log costs: to make it, to show it, to verify it. */
final class ProofCost {

    private final Installation installation;
    private final Ward ward;

    ProofCost(Installation installation, Ward ward) {
        this.installation = installation;
        this.ward = ward;
    }

    List<String> measure(int seconds, int rounds, long events) throws Exception {
        var lines = new ArrayList<String>();
        var verification = new LogVerification(ward, installation);
        try (var query = installation.sealingQuery()) {
            var sealing = new SealingCost(ward, query);
            lines.addAll(sealing.measure(seconds, rounds));
            lines.add("");
            lines.addAll(new InclusionProofs(ward, installation).measure());
            lines.add("");
            lines.add(verification.export(events));
        }
        // not before: the read models have not got all of it yet, and take the processors
        lines.add("");
        lines.add(verification.verify());
        return lines;
    }
}
