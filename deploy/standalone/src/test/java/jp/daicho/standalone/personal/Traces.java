package jp.daicho.standalone.personal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for values wherever they may stand: in every row of every table, whatever its type, and in
 * the bytes of every file; in clear, in hex, in base64 and as JSON escapes.
 */
final class Traces {

    private final Map<String, byte[]> forms = new LinkedHashMap<>();

    Traces(String... values) {
        for (var value : values) {
            var bytes = value.getBytes(StandardCharsets.UTF_8);
            forms.put(value, bytes);
            forms.put("hex of " + value, ascii(HexFormat.of().formatHex(bytes)));
            forms.put("JSON escapes of " + value, ascii(escaped(value)));
            // three ways to lie within groups of three bytes; the ends depend on the neighbours
            for (int shift = 0; shift < 3; shift++) {
                var shifted = new byte[bytes.length + shift];
                System.arraycopy(bytes, 0, shifted, shift, bytes.length);
                var text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
                forms.put(
                        "base64 of " + value + " at " + shift,
                        ascii(text.substring(shift == 0 ? 0 : 4, text.length() / 4 * 4 - 4)));
            }
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String escaped(String value) {
        var text = new StringBuilder();
        value.chars()
                .forEach(c ->
                        text.append(c < 0x80 ? String.valueOf((char) c) : "\\u%04x".formatted(c)));
        return text.toString();
    }

    /** Which of them stand in tables, and where; as the superuser, so that nothing is hidden. */
    List<String> inTables(Connection superuser) throws SQLException {
        var found = new ArrayList<String>();
        for (var table : tables(superuser)) {
            try (var statement = superuser.createStatement();
                    var rows =
                            statement.executeQuery("SELECT CAST(t AS text) FROM " + table + " t")) {
                while (rows.next()) {
                    var row = rows.getString(1).getBytes(StandardCharsets.UTF_8);
                    forms.forEach((name, form) -> {
                        if (indexOf(row, row.length, form) >= 0) {
                            found.add(name + " in " + table);
                        }
                    });
                }
            }
        }
        return found.stream().distinct().toList();
    }

    /**
     * Every table of every schema, those of the system too: statistics hold samples of values. What
     * is stored out of line comes with its row.
     */
    private static List<String> tables(Connection superuser) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = superuser.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c
                                  JOIN pg_namespace n ON n.oid = c.relnamespace
                                 WHERE c.relkind IN ('r', 'm')
                                """)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /** Which of them stand in files under a directory, byte by byte, and where. */
    List<String> inFiles(Path directory) {
        var found = new ArrayList<String>();
        try (var files = Files.walk(directory)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(directory.resolve("programs")))
                    .forEach(file -> scan(file, found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream().distinct().toList();
    }

    private void scan(Path file, List<String> found) {
        int overlap = forms.values().stream().mapToInt(f -> f.length).max().orElse(0);
        var block = new byte[1 << 20];
        int kept = 0;
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            for (int read = in.read(block); read > 0; ) {
                int length = kept + read;
                for (var form : forms.entrySet()) {
                    if (indexOf(block, length, form.getValue()) >= 0) {
                        found.add(form.getKey() + " in " + file);
                    }
                }
                kept = Math.min(overlap, length);
                System.arraycopy(block, length - kept, block, 0, kept);
                read = in.read(block, kept, block.length - kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int indexOf(byte[] in, int length, byte[] form) {
        outer:
        for (int at = 0; at <= length - form.length; at++) {
            for (int i = 0; i < form.length; i++) {
                if (in[at + i] != form[i]) {
                    continue outer;
                }
            }
            return at;
        }
        return -1;
    }
}
