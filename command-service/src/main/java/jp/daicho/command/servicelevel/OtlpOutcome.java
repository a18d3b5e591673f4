package jp.daicho.command.servicelevel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What became of the data points of a request: which were refused, and why. */
final class OtlpOutcome {

    /** Names of metrics in the text that tells why; more are counted. */
    private static final int MOST_NAMES = 5;

    private final List<SeriesPoint> points;
    private final Set<Integer> refused = new TreeSet<>();
    private final Map<String, Set<Integer>> byReason = new LinkedHashMap<>();

    OtlpOutcome(List<SeriesPoint> points) {
        this.points = points;
    }

    void refuse(int point, String reason) {
        refused.add(point);
        byReason.computeIfAbsent(reason, text -> new TreeSet<>()).add(point);
    }

    /** A point that several mappings take is refused as soon as one of its samples is. */
    int rejected() {
        return refused.size();
    }

    int points() {
        return points.size();
    }

    /** For the operator of the monitoring, in English as the protocol asks for. */
    String message() {
        return "%d of %d data points refused: %s"
                .formatted(
                        refused.size(),
                        points.size(),
                        byReason.entrySet().stream()
                                .map(e ->
                                        e.getValue().size()
                                                + " "
                                                + e.getKey()
                                                + ": "
                                                + names(e.getValue()))
                                .collect(Collectors.joining("; ")));
    }

    private String names(Set<Integer> some) {
        var names = some.stream().map(i -> points.get(i).metric()).distinct().sorted().toList();
        var shown = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMES
                ? shown + " and " + (names.size() - MOST_NAMES) + " more"
                : shown;
    }
}
