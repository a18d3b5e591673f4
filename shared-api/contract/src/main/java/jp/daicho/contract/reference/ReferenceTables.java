package jp.daicho.contract.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Every table of the guideline, in its order, by id. */
public final class ReferenceTables {

    private static final SequencedMap<String, ReferenceTable> TABLES = read();

    private ReferenceTables() {}

    public static Collection<ReferenceTable> all() {
        return TABLES.sequencedValues();
    }

    /** A table that the program relies on. */
    public static ReferenceTable table(String id) {
        return find(id).orElseThrow(
                        () -> new IllegalArgumentException("The guideline has no table " + id));
    }

    /** A table that somebody asks for. */
    public static Optional<ReferenceTable> find(String id) {
        return Optional.ofNullable(TABLES.get(id));
    }

    private static SequencedMap<String, ReferenceTable> read() {
        var mapper = JsonMapper.shared();
        var tables = new LinkedHashMap<String, ReferenceTable>();
        for (var id : mapper.readValue(resource("index"), new TypeReference<List<String>>() {})) {
            tables.put(id, mapper.readValue(resource(id), ReferenceTable.class));
        }
        return Collections.unmodifiableSequencedMap(tables);
    }

    private static byte[] resource(String name) {
        try (var stream = ReferenceTables.class.getResourceAsStream(name + ".json")) {
            if (stream == null) {
                throw new IllegalStateException("Expected the resource " + name + ".json");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
