package jp.daicho.importing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.daicho.contract.EventCodec;
import org.jspecify.annotations.Nullable;

/**
 * Imports the software installed on a server as configuration items that run on it, in one call. An
 * item that stands there already stays as it is.
 */
public final class PackageImport {

    /** What one call may hold. */
    static final int MOST = 10_000;

    /**
     * How the list is to be understood.
     *
     * @param serverKind kind of asset that the server is
     * @param kind kind of asset that each line is
     * @param managementNumber columns that make its management number, behind the server's
     * @param attributes attribute's code → where its value is
     */
    record Mapping(
            String charset,
            String delimiter,
            String serverKind,
            String kind,
            List<String> managementNumber,
            Map<String, Attribute> attributes) {}

    /**
     * Where an attribute's value is.
     *
     * @param wholeNumber whether it is a whole number rather than a text
     */
    record Attribute(String column, @Nullable Boolean wholeNumber) {

        Object value(String cell) {
            return Boolean.TRUE.equals(wholeNumber) ? Long.valueOf(cell) : cell;
        }
    }

    private final UUID system;
    private final String server;
    private final Mapping how;
    private final List<ImportResult.Refused> refused = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private final List<Map<String, Object>> items = new ArrayList<>();

    private PackageImport(UUID system, String server, Mapping how) {
        this.system = system;
        this.server = server;
        this.how = how;
    }

    /**
     * Reads the file and sends what it says.
     *
     * @param server management number of the server
     * @param registerServer whether the server itself is to be registered in the same call
     * @param mapping name or file of the mapping
     * @throws UnusableInput where file or mapping cannot be used; nothing was sent
     * @throws ConnectionFailure where there is no answer to be had
     */
    public static ImportResult run(
            Connection connection,
            UUID system,
            Path file,
            String server,
            boolean registerServer,
            String mapping,
            Progress progress) {
        var how = Mappings.read(mapping, Mapping.class);
        Mappings.needed(how.managementNumber, "managementNumber");
        Mappings.needed(how.attributes, "attributes");
        var content =
                CsvTable.read(
                        file,
                        Mappings.needed(how.charset, "charset"),
                        Options.delimiter(Mappings.needed(how.delimiter, "delimiter")));
        var packages = new PackageImport(system, server, how);
        packages.refused.addAll(content.refused());
        if (registerServer) {
            packages.addServer();
        }
        content.rows().forEach(packages::add);
        return packages.send(connection, progress);
    }

    private void addServer() {
        var item = new LinkedHashMap<String, Object>();
        item.put("kind", Mappings.needed(how.serverKind, "serverKind"));
        item.put("managementNumber", server);
        add(1, server, item);
    }

    private void add(CsvTable.Row row) {
        var number =
                server
                        + ":"
                        + how.managementNumber.stream()
                                .map(row::cell)
                                .collect(Collectors.joining(":"));
        try {
            var item = new LinkedHashMap<String, Object>();
            item.put("kind", Mappings.needed(how.kind, "kind"));
            item.put("managementNumber", number);
            item.put("attributes", attributes(row));
            var runsOn = new LinkedHashMap<String, Object>();
            runsOn.put("kind", "RUNS_ON");
            runsOn.put("managementNumber", server);
            item.put("relations", List.of(runsOn));
            add(row.line(), number, item);
        } catch (NumberFormatException e) {
            refused.add(
                    new ImportResult.Refused(
                            row.line(),
                            number,
                            "unreadable-line",
                            "Expected a whole number, but: " + e.getMessage()));
        }
    }

    private Map<String, Object> attributes(CsvTable.Row row) {
        var attributes = new LinkedHashMap<String, Object>();
        how.attributes.forEach((code, where) -> {
            var cell = row.cell(where.column);
            if (!cell.isEmpty()) {
                attributes.put(code, where.value(cell));
            }
        });
        return attributes;
    }

    private void add(int line, String number, Map<String, Object> item) {
        lines.add(line);
        numbers.add(number);
        items.add(item);
    }

    private ImportResult send(Connection connection, Progress progress) {
        if (items.isEmpty() || items.size() > MOST) {
            throw new UnusableInput(
                    "Expected 1 to " + MOST + " items in one call, but got " + items.size());
        }
        long began = System.nanoTime();
        progress.begin(items.size() + " items", 1);
        // the key follows from what is sent: the list of another day is another request
        var key =
                DerivedIds.of(
                        system, "items", server, EventCodec.mapper().writeValueAsString(items));
        var answer =
                connection.post(
                        "/api/v1/systems/" + system + "/configuration-items/imports",
                        key,
                        null,
                        Map.of("items", items));
        progress.step();
        progress.end();
        int accepted = 0;
        int unchanged = 0;
        var answered = answer.body();
        if (answer.isAccepted() && answered != null) {
            accepted = answered.path("registered").asInt();
            unchanged = answered.path("unchanged").asInt();
            for (var line : answered.path("lines")) {
                if (line.path("outcome").asString("").equals("REFUSED")) {
                    var problem = new Connection.Answer(0, line.path("problem"));
                    refuse(line.path("line").asInt() - 1, problem);
                }
            }
        } else {
            for (int i = 0; i < items.size(); i++) {
                refuse(i, answer);
            }
        }
        return new ImportResult(
                items.size(),
                accepted,
                unchanged,
                refused,
                List.of(),
                Duration.ofNanos(System.nanoTime() - began));
    }

    private void refuse(int index, Connection.Answer why) {
        refused.add(
                new ImportResult.Refused(
                        lines.get(index), numbers.get(index), why.problem(), why.detail()));
    }
}
