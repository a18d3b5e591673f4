package jp.daicho.verifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.daicho.contract.proof.SignedNote;
import jp.daicho.contract.proof.SigningKey;
import jp.daicho.contract.proof.TrustedKey;
import jp.daicho.contract.proof.bundle.BundleVerification;
import jp.daicho.contract.proof.bundle.Verdict;

/**
 * Verifies a proof bundle; {@code --help} says how. Exit status 0 sound, 1 broken, 2 unusable
 * input.
 */
public final class Main {

    private static final int SHOWN = 20;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(
                run(List.of(arguments), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    static int run(List<String> arguments, PrintStream out) {
        try {
            var options = Options.parse(arguments);
            if (options.help()) {
                out.print(Options.HELP);
                return Verdict.Outcome.SOUND.exit();
            }
            if (options.newKey() != null) {
                newKey(options.newKey(), out);
                return Verdict.Outcome.SOUND.exit();
            }
            return report(verify(options), out);
        } catch (IllegalArgumentException e) {
            return unusable(Objects.toString(e.getMessage(), "The input cannot be used."), out);
        } catch (CharacterCodingException e) {
            return unusable("Expected text in UTF-8, but the file is none.", out);
        } catch (IOException e) {
            return unusable("Expected to read a file, but: " + e + ".", out);
        } catch (OutOfMemoryError e) {
            // a status of 1 would say that the log is broken
            long megabytes = Runtime.getRuntime().maxMemory() >> 20;
            return unusable(
                    "The file needs more memory than the "
                            + megabytes
                            + " MB that Java may use: give it more by java -Xmx.",
                    out);
        }
    }

    private static int unusable(String why, PrintStream out) {
        out.println("UNUSABLE  " + shown(why));
        return Verdict.Outcome.UNUSABLE.exit();
    }

    private static Verdict verify(Options options) throws IOException {
        var trusted = new ArrayList<TrustedKey>();
        for (var file : options.trust()) {
            trusted.addAll(TrustedKey.parseAll(Files.readString(file)));
        }
        if (trusted.isEmpty()) {
            throw new IllegalArgumentException(
                    "Expected to know which keys to trust: --trust FILE, with a line of <key> [<from> [<until>]] for each."
                            + " A file that vouches for itself proves nothing.");
        }
        var kept = new ArrayList<String>();
        for (var file : options.checkpoints()) {
            kept.addAll(SignedNote.split(Files.readString(file)));
        }
        var decoder = StandardCharsets.UTF_8.newDecoder();
        try (var in = Files.newInputStream(options.bundle());
                var reader = new BufferedReader(new InputStreamReader(in, decoder), 1 << 16)) {
            return new BundleVerification(trusted, kept, options.whole()).verify(reader);
        }
    }

    private static int report(Verdict verdict, PrintStream out) {
        out.println("%-8s  %s".formatted(verdict.outcome(), shown(verdict.summary())));
        verdict.findings().stream()
                .limit(SHOWN)
                .forEach(f -> out.println("  " + shown(f.toString())));
        if (verdict.findings().size() > SHOWN) {
            out.println("  … and " + (verdict.findings().size() - SHOWN) + " more");
        }
        return verdict.outcome().exit();
    }

    /** What the file says must not move the cursor, and write another verdict over this one. */
    private static String shown(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\u2028\u2029]", "\uFFFD");
    }

    private static void newKey(String name, PrintStream out) {
        var key = SigningKey.generate(name, new SecureRandom());
        out.println(
                "# daicho.proof.signing-keys: keep it secret, and apart from the database and its backups");
        out.println(key.secret());
        out.println("# a line for the files of trusted keys of those who check the log");
        out.println(new TrustedKey(key.verifier(), null, null));
    }

    /**
     * What was asked for.
     *
     * @param bundle the file to be verified
     * @param trust files of trusted keys
     * @param checkpoints files of checkpoints that were kept
     * @param whole whether the file must have the whole log
     */
    record Options(
            Path bundle,
            List<Path> trust,
            List<Path> checkpoints,
            boolean whole,
            @org.jspecify.annotations.Nullable String newKey,
            boolean help) {

        static final String HELP =
                """
                Verifies a proof bundle of Daicho, without a network and without trusting who made it.

                  java -jar daicho-verifier.jar BUNDLE --trust KEYS [--checkpoint KEPT]... [--whole]
                  ./daicho verify BUNDLE --trust KEYS [--checkpoint KEPT]... [--whole]      where the sources are

                  BUNDLE             from GET /api/v1/audit/proof-bundle
                  --trust KEYS       the public keys to be believed, one a line: <key> [<from> [<until>]]
                  --checkpoint KEPT  a checkpoint that was kept elsewhere, or a file of many: only with one is it shown that
                                     nothing was cut off
                  --whole            the file must have the whole log: one of a selection is of no use
                  --new-key NAME     makes a signing key for a log of that name, and prints both halves
                  --help

                Exit status: 0 sound; 1 broken, with what was done and the first leaf concerned; 2 the input is of no use.
                """;

        static Options parse(List<String> arguments) {
            var trust = new ArrayList<Path>();
            var checkpoints = new ArrayList<Path>();
            var files = new ArrayList<Path>();
            boolean whole = false;
            for (int i = 0; i < arguments.size(); i++) {
                var argument = arguments.get(i);
                switch (argument) {
                    case "--help" -> {
                        return new Options(Path.of(""), List.of(), List.of(), false, null, true);
                    }
                    case "--new-key" -> {
                        return new Options(
                                Path.of(""),
                                List.of(),
                                List.of(),
                                false,
                                value(arguments, ++i),
                                false);
                    }
                    case "--trust" -> trust.add(Path.of(value(arguments, ++i)));
                    case "--checkpoint" -> checkpoints.add(Path.of(value(arguments, ++i)));
                    case "--whole" -> whole = true;
                    default -> {
                        if (argument.startsWith("-")) {
                            throw new IllegalArgumentException(
                                    "Expected an option, but "
                                            + argument
                                            + " is none; see --help.");
                        }
                        files.add(Path.of(argument));
                    }
                }
            }
            if (files.size() != 1) {
                throw new IllegalArgumentException(
                        "Expected one file, but got " + files.size() + "; see --help.");
            }
            return new Options(files.getFirst(), trust, checkpoints, whole, null, false);
        }

        private static String value(List<String> arguments, int at) {
            if (at == arguments.size()) {
                throw new IllegalArgumentException(
                        "Expected a value after " + arguments.get(at - 1) + ".");
            }
            return arguments.get(at);
        }
    }
}
