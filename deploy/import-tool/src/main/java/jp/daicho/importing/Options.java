package jp.daicho.importing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was asked for on the command line. */
final class Options {

    private static final Set<String> NAMES =
            Set.of(
                    "url",
                    "system",
                    "mapping",
                    "report",
                    "token-file",
                    "token-url",
                    "source",
                    "item",
                    "server");
    private static final Set<String> FLAGS = Set.of("register-server");

    private final Map<String, String> values = new HashMap<>();
    private final List<Path> files = new ArrayList<>();
    private final Map<String, String> environment;

    Options(List<String> arguments, Map<String, String> environment) {
        this.environment = environment;
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            var argument = rest.next();
            var name = argument.startsWith("--") ? argument.substring(2) : "";
            if (FLAGS.contains(name)) {
                values.put(name, "true");
            } else if (NAMES.contains(name) && rest.hasNext()) {
                values.put(name, rest.next());
            } else if (argument.startsWith("-")) {
                throw new UnusableInput("Unknown option, or no value for it: " + argument);
            } else {
                files.add(Path.of(argument));
            }
        }
    }

    String needed(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new UnusableInput("Expected --" + name);
        }
        return value;
    }

    String orElse(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    UUID system() {
        try {
            return UUID.fromString(needed("system"));
        } catch (IllegalArgumentException e) {
            throw new UnusableInput("Expected the system's id, but got " + needed("system"), e);
        }
    }

    /** The one file. */
    Path file() {
        if (files.size() > 1) {
            throw new UnusableInput("Expected one file, but got another: " + files.get(1));
        }
        return files().getFirst();
    }

    /** Files that are read together. */
    List<Path> files() {
        if (files.isEmpty()) {
            throw new UnusableInput("Expected a file");
        }
        return List.copyOf(files);
    }

    @Nullable Path report() {
        var report = values.get("report");
        return report == null ? null : Path.of(report);
    }

    Connection connection() {
        return new Connection(uri(orElse("url", "http://localhost:8080")), tokens());
    }

    /** Secrets come from the environment or files only: other users see a command line. */
    private Connection.Tokens tokens() {
        var file = values.get("token-file");
        if (file != null) {
            return () -> {
                try {
                    return Files.readString(Path.of(file)).strip();
                } catch (IOException e) {
                    throw new UnusableInput("Expected a token in " + file, e);
                }
            };
        }
        var id = environment.get("DAICHO_CLIENT_ID");
        var secret = environment.get("DAICHO_CLIENT_SECRET");
        if (id != null && secret != null) {
            var url = orElse("token-url", orElse("url", "http://localhost:8080") + "/oauth2/token");
            return new ClientCredentials(uri(url), id, secret);
        }
        var token = environment.get("DAICHO_TOKEN");
        if (token != null) {
            return () -> token;
        }
        throw new UnusableInput(
                "Expected --token-file, or in the environment DAICHO_TOKEN, or DAICHO_CLIENT_ID and"
                        + " DAICHO_CLIENT_SECRET");
    }

    private static URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new UnusableInput("Expected an address, but got " + text, e);
        }
    }

    static char delimiter(String text) {
        if (text.length() != 1) {
            throw new UnusableInput(
                    "Expected one character as delimiter, but got \"" + text + "\"");
        }
        return text.charAt(0);
    }
}
