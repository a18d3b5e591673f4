package jp.daicho.benchmark;

import java.io.IOException;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * The ward that is measured: one section, one system, its staff, who oversees all systems, and many
 * incidents, all made over HTTP.
 */
final class Ward {

    static final String SYSTEM = "019a0000-0000-7000-8000-000000000001";
    private static final String SECTION = "019a0000-0000-7000-8000-000000000101";
    private static final String OVERSEEING = "019a0000-0000-7000-8000-000000000102";
    private static final int OPEN = 1_000;
    private static final int VISITS = 20;
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    private final int port;
    private final String token;
    private final int incidents;
    private final AtomicLong number = new AtomicLong();

    private Ward(int port, String token, int incidents) {
        this.port = port;
        this.token = token;
        this.incidents = incidents;
    }

    static Ward make(int port, int incidents) throws Exception {
        try (var connection = new LeanConnection(port)) {
            var admin = token(connection, "admin");
            must(
                    connection,
                    admin,
                    "/api/v1/organisation-units",
                    """
                    {"organisationUnitId": "%s", "code": "KOSEKI", "name": "戸籍住民課", "kind": "SECTION"}\
                    """
                            .formatted(SECTION));
            must(
                    connection,
                    admin,
                    "/api/v1/organisation-units",
                    """
                    {"organisationUnitId": "%s", "code": "JOHO", "name": "情報システム課", "kind": "SECTION",
                     "municipalRoles": ["INFORMATION_SYSTEMS_SECTION"]}\
                    """
                            .formatted(OVERSEEING));
            must(
                    connection,
                    admin,
                    "/api/v1/persons",
                    """
                    {"organisation": "%s", "position": "STAFF", "login": "is-section", "name": "鈴木 花子", "contacts": {"email": "suzuki@example.jp"}}\
                    """
                            .formatted(OVERSEEING));
            must(
                    connection,
                    admin,
                    "/api/v1/persons",
                    """
                    {"organisation": "%s", "position": "STAFF", "login": "staff", "name": "山田 太郎", "contacts": {"email": "yamada@example.jp"}}\
                    """
                            .formatted(SECTION));
            must(connection, admin, "/api/v1/systems", system(SYSTEM, "JUKI"));
            must(
                    connection,
                    admin,
                    "/api/v1/persons",
                    """
                    {"organisation": "%s", "position": "SECTION_MANAGER", "login": "manager", "name": "佐藤 一郎", "contacts": {"email": "sato@example.jp"}}\
                    """
                            .formatted(SECTION));
            var ward = new Ward(port, token(connection, "staff"), incidents);
            for (int i = 0; i < incidents; i++) {
                must(
                        connection,
                        ward.token,
                        "/api/v1/systems/" + SYSTEM + "/incidents",
                        """
                        {"incidentId": "%s", "kind": "INCIDENT", "track": "MAINTENANCE", "title": "住民票の印刷ができない",
                         "description": "窓口端末で印刷待ちのまま進まない", "category": "PRINTING"}\
                        """
                                .formatted(incident(i)));
            }
            return ward;
        }
    }

    private static String system(String id, String code) {
        return """
        {"systemId": "%s", "code": "%s", "name": "住民記録システム", "owningSection": "%s", "classification":
         {"type": "RESIDENT_INFORMATION_SYSTEM", "typeReason": "住民情報系", "applicability": "PATTERN_A",
          "applicabilityReason": "設計書あり", "criticality": "CRITICAL", "criticalityReason": "停止が許されない",
          "dataClasses": ["PERSONAL_INFORMATION"], "solution": "PACKAGE"},
         "designMadeAtBuild": true, "networks": ["RESIDENT_INFORMATION_NETWORK"]}\
        """
                .formatted(id, code, SECTION);
    }

    /** Another system of the same section. */
    void register(LeanConnection connection, String admin, UUID system, String code)
            throws IOException {
        created(connection, admin, "/api/v1/systems", system(system.toString(), code));
    }

    static String incident(long i) {
        return "019b0000-0000-7000-8000-%012x".formatted(i);
    }

    private static String token(LeanConnection connection, String login) throws IOException {
        var credentials =
                Base64.getEncoder()
                        .encodeToString(
                                (login + ":daicho")
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var answer =
                connection.post(
                        "/oauth2/token",
                        "Authorization: Basic " + credentials + "\r\n",
                        "application/x-www-form-urlencoded",
                        "grant_type=client_credentials");
        var found = TOKEN.matcher(answer.text());
        if (!found.find()) {
            throw new IOException(
                    "No token for " + login + ": " + answer.status() + " " + answer.text());
        }
        return found.group(1);
    }

    private static void must(LeanConnection connection, String token, String path, String body)
            throws IOException {
        created(connection, "Authorization: Bearer " + token + "\r\n", path, body);
    }

    private static void created(LeanConnection connection, String headers, String path, String body)
            throws IOException {
        var answer = connection.post(path, headers, body);
        if (answer.status() != 201) {
            throw new IOException(path + " answered " + answer.status() + " " + answer.text());
        }
    }

    int incidents() {
        return incidents;
    }

    String authorization() {
        return "Authorization: Bearer " + token + "\r\n";
    }

    /** The header of another login, with a token of its own. */
    String authorization(String login) throws IOException {
        try (var connection = new LeanConnection(port)) {
            return "Authorization: Bearer " + token(connection, login) + "\r\n";
        }
    }

    /** A number that no other call gets: every command changes something, and its key is new. */
    long next() {
        return number.incrementAndGet();
    }

    /**
     * The incident of a command: so many are open at a time, and each is worked on some times
     * before the next ones come, as people do.
     */
    String incidentOf(long n) {
        long open = n / ((long) open() * VISITS) * open();
        return incident((open + n % open()) % incidents);
    }

    /** How many incidents are worked on at a time. */
    int open() {
        return Math.min(OPEN, incidents);
    }

    /** Whether the incident's commands before this one were even in number. */
    boolean isEven(long n) {
        return n / open() % 2 == 0;
    }

    /** An assessment that differs from the one that the same incident had before. */
    String assessment(long n) {
        return isEven(n)
                ? "{\"impact\":\"HIGH\",\"urgency\":\"MEDIUM\"}"
                : "{\"impact\":\"LOW\",\"urgency\":\"LOW\"}";
    }

    Load.Client overHttp() throws IOException {
        var connection = new LeanConnection(port);
        return new Load.Client() {
            @Override
            public void once() throws Exception {
                long n = next();
                var answer =
                        connection.post(
                                "/api/v1/systems/"
                                        + SYSTEM
                                        + "/incidents/"
                                        + incidentOf(n)
                                        + "/assessment",
                                authorization() + "Idempotency-Key: " + new UUID(1, n) + "\r\n",
                                assessment(n));
                if (answer.status() != 200) {
                    throw new IOException(answer.status() + " " + answer.text());
                }
            }

            @Override
            public void close() throws Exception {
                connection.close();
            }
        };
    }
}
