package jp.daicho.standalone.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import jp.daicho.standalone.CannotStart;
import jp.daicho.standalone.DataDirectory;
import jp.daicho.standalone.Secrets;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL that comes with the all-in-one, with everything in it that the services need. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "daicho";

    private final Postmaster postmaster;
    private final LedgerDatabase database;

    private EmbeddedDatabase(Postmaster postmaster, LedgerDatabase database) {
        this.postmaster = postmaster;
        this.database = database;
    }

    /**
     * Starts it, or takes over the one that a killed launcher left running on the same data.
     *
     * @param port where it listens, on loopback only
     */
    public static EmbeddedDatabase start(DataDirectory data, int port) {
        return start(data, port, null);
    }

    /**
     * @param unpacked where its programs are unpacked already, if they are
     */
    static EmbeddedDatabase start(DataDirectory data, int port, @Nullable Path unpacked) {
        Postmaster postmaster = Postmaster.start(data, port, unpacked);
        try {
            return new EmbeddedDatabase(postmaster, prepare(postmaster, data.secrets()));
        } catch (SQLException e) {
            postmaster.close();
            throw new CannotStart("Expected to prepare the database, but: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            postmaster.close();
            throw e;
        }
    }

    private static LedgerDatabase prepare(Postmaster postmaster, Secrets secrets)
            throws SQLException {
        try (Connection connection = postmaster.connect("postgres")) {
            Bootstrap.requireDurability(connection);
            Bootstrap.createDatabase(connection, NAME);
        }
        Map<DatabaseRole, String> passwords = passwords(secrets);
        try (Connection connection = postmaster.connect(NAME)) {
            Bootstrap.createRoles(connection, passwords);
        }
        return LedgerDatabase.of(postmaster.url(NAME), passwords);
    }

    static Map<DatabaseRole, String> passwords(Secrets secrets) {
        Map<DatabaseRole, String> passwords = new EnumMap<>(DatabaseRole.class);
        for (DatabaseRole role : DatabaseRole.values()) {
            passwords.put(role, secrets.password("database-" + role.property()));
        }
        return passwords;
    }

    public LedgerDatabase database() {
        return database;
    }

    /** For tests and operations: as the superuser. */
    Connection connect() throws SQLException {
        return postmaster.connect(NAME);
    }

    boolean adopted() {
        return postmaster.adopted();
    }

    @Override
    public void close() {
        postmaster.close();
    }
}
