package jp.daicho.query.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A projection and what its tables look like. */
final class ProjectionShape {

    private final Projection projection;
    private final List<TableShape<?>> tables = new ArrayList<>();
    private final String digest;

    ProjectionShape(Projection projection) {
        this.projection = projection;
        if (!projection.name().matches("[a-z][a-z0-9_]{0,39}")) {
            throw new IllegalArgumentException(
                    "Expected a lower-case name, but got " + projection.name());
        }
        var definition = new StringBuilder("version " + projection.version());
        for (var type : projection.tables()) {
            var table = new TableShape<>(type);
            tables.add(table);
            definition.append('\n').append(table.definition());
        }
        digest = sha256(definition.toString());
    }

    Projection projection() {
        return projection;
    }

    String name() {
        return projection.name();
    }

    List<TableShape<?>> tables() {
        return tables;
    }

    /**
     * Changes with the version and with every definition of a table: a read model of another digest
     * is built again.
     */
    String digest() {
        return digest;
    }

    String schema(int generation) {
        return "rm_" + name() + "_" + generation;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
