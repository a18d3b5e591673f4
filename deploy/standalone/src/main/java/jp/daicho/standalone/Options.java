package jp.daicho.standalone;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the one who starts Daicho asks for, on the command line or in the environment.
 *
 * @param address where to listen
 * @param port where to listen; 0 for any that is free
 * @param data the directory of everything that lasts
 * @param databasePort where the embedded PostgreSQL listens
 * @param programs where the build has unpacked PostgreSQL already, if it has
 * @param databaseUrl a JDBC URL, where an existing PostgreSQL is to be used
 * @param demonstration whether there is an authority with demonstration users
 * @param story whether the demonstration's year is loaded
 * @param training whether to stop once all is started: so that the build can teach the JVM what a
 *     start needs
 * @param help whether only the help is wanted
 */
record Options(
        String address,
        int port,
        Path data,
        int databasePort,
        @Nullable Path programs,
        @Nullable String databaseUrl,
        boolean demonstration,
        boolean story,
        boolean training,
        boolean help) {

    static final String HELP =
            """
            Daicho, all in one: a PostgreSQL and both services behind one base URL.

            Options (or environment variables)
              --demo                  demonstration users, and a ward's year of data (DAICHO_DEMO=true)
              --demo-users            demonstration users, nothing else (DAICHO_DEMO_USERS=true)
              --port=N                where to listen, default 8080 (DAICHO_PORT)
              --address=A             default 127.0.0.1; 0.0.0.0 is every interface (DAICHO_ADDRESS)
              --data=DIR              everything that lasts, default ./data (DAICHO_DATA)
              --database-port=N       where the embedded PostgreSQL listens, default 54329 (DAICHO_DATABASE_PORT);
                                      0 is any that is free, like with --port
              --database-url=URL      an existing PostgreSQL, 15 or later: jdbc:postgresql://… (DAICHO_DATABASE_URL), with
                                      DAICHO_DATABASE_ADMIN_USERNAME and DAICHO_DATABASE_ADMIN_PASSWORD, or the passwords
                                      of its prepared roles: DAICHO_DATABASE_{OWNER,COMMAND,READER,QUERY,SEALER}_PASSWORD
              --help

            ./daicho verify BUNDLE --trust KEYS [--checkpoint KEPT] verifies a proof bundle offline, and needs no database;
            ./daicho verify --help says more.

            Without a demonstration, tokens come from your own OAuth 2 authority: DAICHO_SECURITY_ISSUER, and
            DAICHO_ADMINISTRATOR_SUBJECT for the first administrator's token subject.
            """;

    private static final Set<String> SWITCHES = Set.of("demo", "demo-users", "training", "help");
    private static final Set<String> VALUES =
            Set.of("port", "address", "data", "database-port", "database-url", "programs");

    static Options parse(List<String> arguments, Function<String, @Nullable String> environment) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            String name = argument.replaceFirst("^--?", "").replaceFirst("=.*", "");
            int equals = argument.indexOf('=');
            if (!argument.startsWith("-") || !(SWITCHES.contains(name) || VALUES.contains(name))) {
                throw new CannotStart(
                        "Expected an option, but " + argument + " is none.\n\n" + HELP);
            }
            if (equals >= 0) {
                given.put(name, argument.substring(equals + 1));
            } else if (SWITCHES.contains(name)) {
                given.put(name, "true");
            } else if (i + 1 < arguments.size()) {
                i++;
                given.put(name, arguments.get(i));
            } else {
                throw new CannotStart("Expected a value after " + argument + ".");
            }
        }
        Function<String, @Nullable String> setting =
                name ->
                        given.containsKey(name)
                                ? given.get(name)
                                : environment.apply(
                                        "DAICHO_"
                                                + name.toUpperCase(Locale.ROOT).replace('-', '_'));
        @Nullable String programs = given.get("programs");
        boolean story = "true".equals(setting.apply("demo"));
        return new Options(
                orElse(setting.apply("address"), "127.0.0.1"),
                number("port", orElse(setting.apply("port"), "8080")),
                Path.of(orElse(setting.apply("data"), "data")),
                number("database-port", orElse(setting.apply("database-port"), "54329")),
                programs == null ? null : Path.of(programs),
                setting.apply("database-url"),
                story || "true".equals(setting.apply("demo-users")),
                story,
                given.containsKey("training"),
                given.containsKey("help"));
    }

    private static String orElse(@Nullable String value, String fallback) {
        return value == null ? fallback : value;
    }

    private static int number(String name, String value) {
        try {
            int number = Integer.parseInt(value);
            if (number >= 0 && number <= 65535) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new CannotStart(
                    "Expected a port number for --" + name + ", but it is " + value + ".", e);
        }
        throw new CannotStart(
                "Expected a port number for --" + name + ", but it is " + value + ".");
    }
}
