package jp.daicho.standalone;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.daicho.command.authority.DemonstrationUser;

/** The last thing that a start prints: where to go from here. */
final class Banner {

    private Banner() {}

    static void print(Options options, AllInOne all, Duration started, PrintStream out) {
        out.printf(
                Locale.ROOT,
                """

                  Daicho is ready (%.1f s)
                    API         %s/api/v1
                    Swagger UI  %s/swagger-ui.html
                    Data        %s
                    Database    %s
                """,
                started.toMillis() / 1000.0,
                all.baseUrl(),
                all.baseUrl(),
                all.data().path(),
                all.database().url());
        if (options.demonstration()) {
            String users =
                    Arrays.stream(DemonstrationUser.values())
                            .map(DemonstrationUser::login)
                            .collect(Collectors.joining(", "));
            out.printf(
                    """

                      *** DEMONSTRATION MODE: everybody knows the passwords. Never with real data. ***
                        Users       %s
                        Password    %s
                        A token     curl -su manager:%s -d grant_type=client_credentials %s/oauth2/token
                    """,
                    users, DemonstrationUser.PASSWORD, DemonstrationUser.PASSWORD, all.baseUrl());
        }
        out.println();
    }
}
