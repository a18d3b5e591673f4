package jp.daicho.importing;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The command line. */
public final class Main {

    /** Everything was taken, or stood there already. */
    static final int DONE = 0;

    /** Some lines were refused; the report says which. */
    static final int SOME_REFUSED = 1;

    /** File, mapping or options are not usable; nothing was sent. */
    static final int UNUSABLE = 2;

    /** The server did not answer, or does not know the caller; running it again goes on. */
    static final int NO_ANSWER = 3;

    private static final String USAGE =
            """
            daicho-import incidents    --system ID [--mapping NAME|FILE] FILE.csv
            daicho-import measurements --system ID --source NAME --item CODE [--mapping NAME|FILE] FILE.csv
            daicho-import zabbix       --system ID --source NAME --mapping FILE history-*.ndjson
            daicho-import packages     --system ID --server NUMBER [--register-server] [--mapping NAME|FILE] FILE.csv

            --url URL          base URL of Daicho (http://localhost:8080)
            --system ID        id of the system that it belongs to
            --mapping          servicenow-incidents, monitoring-series, zabbix-history, debian-packages, or a JSON file of your own
            --report FILE      where to write what was refused, and why (FILE.csv.refused.csv)
            --token-file FILE  file that holds an access token; read again when the token is refused
            --token-url URL    token endpoint for DAICHO_CLIENT_ID and DAICHO_CLIENT_SECRET (URL/oauth2/token)

            Environment: DAICHO_TOKEN, or DAICHO_CLIENT_ID and DAICHO_CLIENT_SECRET.
            Exit: 0 all taken or there already; 1 some lines refused; 2 unusable input; 3 no answer.
            Running it again doubles nothing.\
            """;

    private Main() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(Arrays.asList(arguments), System.getenv(), out, err));
    }

    static int run(
            List<String> arguments,
            Map<String, String> environment,
            PrintStream out,
            PrintStream err) {
        if (arguments.isEmpty() || arguments.contains("--help")) {
            out.println(USAGE);
            return arguments.isEmpty() ? UNUSABLE : DONE;
        }
        try {
            var options = new Options(arguments.subList(1, arguments.size()), environment);
            var result = imported(arguments.getFirst(), options, new Progress(out));
            return report(result, options, out);
        } catch (UnusableInput e) {
            err.println(e.getMessage());
            return UNUSABLE;
        } catch (ConnectionFailure e) {
            err.println(e.getMessage());
            return NO_ANSWER;
        }
    }

    private static ImportResult imported(String what, Options options, Progress progress) {
        return switch (what) {
            case "incidents" ->
                    IncidentImport.run(
                            options.connection(),
                            options.system(),
                            options.file(),
                            options.orElse("mapping", "servicenow-incidents"),
                            progress);
            case "measurements" ->
                    MeasurementImport.run(
                            options.connection(),
                            options.system(),
                            options.file(),
                            options.needed("source"),
                            options.needed("item"),
                            options.orElse("mapping", "monitoring-series"),
                            progress);
            case "zabbix" ->
                    ZabbixImport.run(
                            options.connection(),
                            options.system(),
                            options.files(),
                            options.needed("source"),
                            options.needed("mapping"),
                            Clock.systemUTC(),
                            progress);
            case "packages" ->
                    PackageImport.run(
                            options.connection(),
                            options.system(),
                            options.file(),
                            options.needed("server"),
                            options.has("register-server"),
                            options.orElse("mapping", "debian-packages"),
                            progress);
            default ->
                    throw new UnusableInput(
                            "Expected incidents, measurements, zabbix or packages, but got "
                                    + what);
        };
    }

    private static int report(ImportResult result, Options options, PrintStream out) {
        out.println(
                result.accepted()
                        + " accepted, "
                        + result.unchanged()
                        + " there already, "
                        + result.refused().size()
                        + " refused, "
                        + result.notices().size()
                        + " noticed, of "
                        + result.things()
                        + ", in "
                        + result.took().toMillis()
                        + " ms");
        if (!result.refused().isEmpty() || !result.notices().isEmpty()) {
            var report = options.report();
            var first = options.files().getFirst();
            var file =
                    report == null
                            ? first.resolveSibling(first.getFileName() + ".refused.csv")
                            : report;
            result.writeReport(file);
            out.println("Each with its reason in " + file);
        }
        return result.refused().isEmpty() ? DONE : SOME_REFUSED;
    }
}
