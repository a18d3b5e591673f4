package jp.daicho.importing;

import java.io.PrintStream;

/** Says how far an import has come: at most about twenty lines, whatever its size. */
public final class Progress {

    private static final int LINES = 20;

    private final PrintStream out;
    private int total;
    private int done;
    private int each;
    private long began;

    public Progress(PrintStream out) {
        this.out = out;
    }

    void begin(String what, int requests) {
        total = requests;
        done = 0;
        each = Math.max(1, requests / LINES);
        began = System.nanoTime();
        out.println(what + ", " + requests + " requests");
    }

    void step() {
        done++;
        if (done % each == 0 && done < total) {
            out.println("  " + done + " of " + total + " (" + seconds() + " s)");
        }
    }

    void end() {
        out.println("  " + done + " of " + total + " (" + seconds() + " s)");
    }

    private String seconds() {
        long tenths = (System.nanoTime() - began) / 100_000_000;
        return tenths / 10 + "." + tenths % 10;
    }
}
