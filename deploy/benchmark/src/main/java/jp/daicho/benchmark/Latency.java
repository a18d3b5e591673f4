package jp.daicho.benchmark;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;

/** How long one client waits for answers. */
final class Latency {

    /** One request; says what it took the answer to be. */
    interface Request {
        LeanConnection.Answer send(int number) throws IOException;
    }

    private final double[] sorted;

    private Latency(double[] millis) {
        this.sorted = millis;
        Arrays.sort(sorted);
    }

    static Latency of(
            int warmUp, int samples, Predicate<LeanConnection.Answer> right, Request request)
            throws IOException {
        var millis = new double[samples];
        for (int i = -warmUp; i < samples; i++) {
            long start = System.nanoTime();
            var answer = request.send(i + warmUp);
            double took = (System.nanoTime() - start) / 1e6;
            if (!right.test(answer)) {
                throw new IOException(
                        "Expected another answer than " + answer.status() + " " + answer.text());
            }
            if (i >= 0) {
                millis[i] = took;
            }
        }
        return new Latency(millis);
    }

    double median() {
        return sorted[sorted.length / 2];
    }

    String row(String name) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f |",
                name,
                sorted.length,
                median(),
                sorted[sorted.length * 99 / 100],
                sorted[sorted.length - 1]);
    }
}
