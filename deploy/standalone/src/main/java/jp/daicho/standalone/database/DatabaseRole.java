package jp.daicho.standalone.database;

import java.util.Locale;

/** The roles that Daicho logs in with; {@code db/bootstrap.sql} makes them. */
enum DatabaseRole {
    OWNER,
    COMMAND,
    READER,
    QUERY,
    SEALER;

    String login() {
        return "daicho_" + property();
    }

    String property() {
        return name().toLowerCase(Locale.ROOT);
    }
}
