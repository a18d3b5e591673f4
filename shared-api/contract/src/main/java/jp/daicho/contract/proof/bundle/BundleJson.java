package jp.daicho.contract.proof.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.daicho.contract.proof.Hash;
import org.jspecify.annotations.Nullable;

/** Lines of a bundle to JSON and back. */
public final class BundleJson {

    private static final String FORMAT = "daicho-proof-bundle/1";

    private static final String LOG = "LOG";
    private static final String SELECTION = "SELECTION";

    private static final Set<String> HEADER =
            Set.of("format", "scope", "selection", "keys", "checkpoint", "consistency");
    private static final Set<String> CONSISTENCY = Set.of("from", "proof");
    private static final Set<String> ENTRY = Set.of("leaf", "event", "proof");
    private static final Set<String> LEAF = Set.of("index", "position", "hash", "payload");
    private static final Set<String> EVENT =
            Set.of(
                    "position",
                    "eventId",
                    "aggregateId",
                    "aggregateType",
                    "sequence",
                    "type",
                    "revision",
                    "recordedAt",
                    "metadata",
                    "payload");

    private BundleJson() {}

    /** One line, without its end. */
    public static String write(BundleLine line) {
        var out = new JsonText();
        switch (line) {
            case BundleLine.Header header -> write(header, out);
            case BundleLine.Earlier earlier ->
                    out.begin().text("earlier", earlier.checkpoint()).end();
            case BundleLine.Entry entry -> write(entry, out);
            case BundleLine.End end -> out.begin().number("end", end.size()).end();
        }
        return out.toString();
    }

    private static void write(BundleLine.Header header, JsonText out) {
        out.begin()
                .text("format", FORMAT)
                .text("scope", header.whole() ? LOG : SELECTION)
                .text("selection", header.selection())
                .texts("keys", header.keys())
                .text("checkpoint", header.checkpoint());
        out.name("consistency").beginList();
        for (var proof : header.consistency()) {
            out.item()
                    .begin()
                    .number("from", proof.from())
                    .texts("proof", base64(proof.proof()))
                    .end();
        }
        out.endList().end();
    }

    private static void write(BundleLine.Entry entry, JsonText out) {
        out.begin();
        var leaf = entry.leaf();
        if (leaf != null) {
            out.name("leaf")
                    .begin()
                    .number("index", leaf.index())
                    .number("position", leaf.position())
                    .text("hash", leaf.hash().base64())
                    .text("payload", leaf.payload().base64())
                    .end();
        }
        var event = entry.event();
        if (event != null) {
            out.name("event")
                    .begin()
                    .number("position", event.position())
                    .text("eventId", event.eventId())
                    .text("aggregateId", event.aggregateId())
                    .text("aggregateType", event.aggregateType())
                    .number("sequence", event.sequence())
                    .text("type", event.type())
                    .number("revision", event.revision())
                    .text("recordedAt", event.recordedAt())
                    .text("metadata", event.metadata())
                    .text("payload", event.payload())
                    .end();
        }
        if (!entry.proof().isEmpty()) {
            out.texts("proof", base64(entry.proof()));
        }
        out.end();
    }

    private static List<String> base64(List<Hash> hashes) {
        return hashes.stream().map(Hash::base64).toList();
    }

    /**
     * Reads a line. What it does not know it refuses: nobody should take something for verified
     * because it stands beside what is.
     *
     * @throws IllegalArgumentException where it is none of a bundle
     */
    public static BundleLine read(String line) {
        var json = JsonTree.read(line);
        if (json.has("format")) {
            return header(json);
        }
        if (json.has("earlier")) {
            return new BundleLine.Earlier(json.only(Set.of("earlier")).text("earlier"));
        }
        if (json.has("end")) {
            return new BundleLine.End(json.only(Set.of("end")).number("end"));
        }
        return entry(json.only(ENTRY));
    }

    private static BundleLine header(JsonTree json) {
        if (!json.text("format").equals(FORMAT)) {
            throw new IllegalArgumentException(
                    "Expected a file of the format "
                            + FORMAT
                            + ", but it is "
                            + json.text("format"));
        }
        json.only(HEADER);
        var consistency = new ArrayList<BundleLine.Consistency>();
        for (var proof : json.trees("consistency")) {
            proof.only(CONSISTENCY);
            consistency.add(
                    new BundleLine.Consistency(proof.number("from"), hashes(proof, "proof")));
        }
        return new BundleLine.Header(
                isWhole(json.text("scope")),
                json.text("selection"),
                json.texts("keys"),
                json.text("checkpoint"),
                consistency);
    }

    private static boolean isWhole(String scope) {
        return switch (scope) {
            case LOG -> true;
            case SELECTION -> false;
            default ->
                    throw new IllegalArgumentException(
                            "Expected the scope LOG or SELECTION, but it is " + scope);
        };
    }

    private static BundleLine entry(JsonTree json) {
        var leaf = json.has("leaf") ? leaf(json.tree("leaf").only(LEAF)) : null;
        var event = json.has("event") ? event(json.tree("event").only(EVENT)) : null;
        if (leaf == null && event == null) {
            throw new IllegalArgumentException("Expected a leaf or an event, but there is neither");
        }
        return new BundleLine.Entry(
                leaf, event, json.has("proof") ? hashes(json, "proof") : List.of());
    }

    private static BundleLine.@Nullable Leaf leaf(JsonTree json) {
        return new BundleLine.Leaf(
                json.number("index"),
                json.number("position"),
                Hash.ofBase64(json.text("hash")),
                Hash.ofBase64(json.text("payload")));
    }

    private static @Nullable StoredEvent event(JsonTree json) {
        return new StoredEvent(
                json.number("position"),
                json.text("eventId"),
                json.text("aggregateId"),
                json.text("aggregateType"),
                json.number("sequence"),
                json.text("type"),
                json.smallNumber("revision"),
                json.text("recordedAt"),
                json.text("metadata"),
                json.text("payload"));
    }

    private static List<Hash> hashes(JsonTree json, String name) {
        return json.texts(name).stream().map(Hash::ofBase64).toList();
    }
}
