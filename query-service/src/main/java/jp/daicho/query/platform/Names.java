package jp.daicho.query.platform;

import java.util.Locale;

/** Names of components as names of columns. */
final class Names {

    private Names() {}

    static String snake(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
