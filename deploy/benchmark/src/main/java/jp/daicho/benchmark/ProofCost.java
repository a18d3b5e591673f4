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

    List<String> measure(int seconds, int fours, long events) throws Exception {
        var lines = new ArrayList<String>();
        var verification = new LogVerification(ward, installation);
        try (var query = installation.sealingQuery()) {
            var sealing = new SealingCost(ward, installation, query);
            lines.addAll(sealing.measure(seconds, fours));
            lines.add("");
            // what takes a quarter of an hour is to be looked at while it goes on
            lines.forEach(System.err::println);
            var proofs = new InclusionProofs(ward, installation).measure();
            proofs.forEach(System.err::println);
            lines.addAll(proofs);
            lines.add("");
            lines.add(verification.export(events));
        }
        // not before: the read models have not got all of it yet, and take the processors
        lines.add("");
        lines.add(verification.verify());
        return lines;
    }
}
