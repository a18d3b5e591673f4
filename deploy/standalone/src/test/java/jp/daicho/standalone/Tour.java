package jp.daicho.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The README's tour, pasted into a shell as a reader would, against a Daicho on another port. */
final class Tour {

    /**
     * What came of it.
     *
     * @param requests in their order
     * @param answers everything that was said
     */
    record Taken(List<Request> requests, String answers) {}

    /** One request of the tour. */
    record Request(int status, String url) {}

    private static final Pattern SCRIPT =
            Pattern.compile("## A tour in five minutes.*?```bash\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REQUEST = Pattern.compile("HTTP (\\d+) (\\S+)");

    /** Says each request's status where the tour's own output is not disturbed. */
    private static final String WATCHED =
            "curl() { command curl -w '%{stderr}HTTP %{http_code} %{url}\\n' \"$@\"; }\n";

    private Tour() {}

    static Taken take(String baseUrl, Path directory) {
        try {
            var script = SCRIPT.matcher(Files.readString(Path.of("../../README.md")));
            if (!script.find()) {
                throw new IllegalStateException("Expected a tour in the README");
            }
            var said = directory.resolve("requests");
            var answers = directory.resolve("answers");
            Files.createSymbolicLink(
                    directory.resolve("daicho"), Path.of("../../daicho").toRealPath());
            var shell =
                    new ProcessBuilder("bash")
                            .directory(directory.toFile())
                            .redirectError(said.toFile())
                            .redirectOutput(answers.toFile());
            shell.environment().put("JAVA_HOME", System.getProperty("java.home"));
            // the verifier is in the class path of the tests: nothing is to be built within one
            shell.environment().put("DAICHO_VERIFIER", System.getProperty("java.class.path"));
            var process = shell.start();
            try (var in = process.getOutputStream()) {
                in.write(
                        (WATCHED + script.group(1).replace("http://localhost:8080", baseUrl))
                                .getBytes(StandardCharsets.UTF_8));
            }
            process.waitFor();
            var requests = new ArrayList<Request>();
            for (var line : Files.readAllLines(said)) {
                var request = REQUEST.matcher(line);
                if (!request.matches()) {
                    throw new IllegalStateException("The shell complains: " + line);
                }
                requests.add(new Request(Integer.parseInt(request.group(1)), request.group(2)));
            }
            return new Taken(requests, Files.readString(answers));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
