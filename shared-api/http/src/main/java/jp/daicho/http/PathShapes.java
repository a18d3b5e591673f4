package jp.daicho.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of all paths that there are: words, and places that hold any one segment. A path is
 * looked up segment by segment.
 */
final class PathShapes {

    private static final Pattern WORD = Pattern.compile("[^{}*?\\\\;%]+");
    private static final Pattern PLACE = Pattern.compile("\\{[A-Za-z0-9_]+}");
    private static final String ANYTHING = "{}";

    private static final class Node {
        private final Map<String, Node> next = new ConcurrentHashMap<>();
        private volatile @Nullable String shape;
    }

    private final Node root = new Node();

    /**
     * Learns a pattern; says its shape, by which others of the same shape are known too.
     *
     * @return {@code null} where the pattern says more than words and places: then a path of it may
     *     have no shape, or another's
     */
    @Nullable String add(String pattern) {
        var node = root;
        var shape = new StringBuilder();
        for (var segment : segments(pattern)) {
            if (PLACE.matcher(segment).matches()) {
                segment = ANYTHING;
            } else if (!WORD.matcher(segment).matches()) {
                return null;
            }
            shape.append('/').append(segment);
            node = node.next.computeIfAbsent(segment, s -> new Node());
        }
        node.shape = shape.toString();
        return node.shape;
    }

    /**
     * The shape of a path.
     *
     * @return {@code null} where it has none, or more than one
     */
    @Nullable String of(String path) {
        if (path.indexOf('%') >= 0 || path.indexOf(';') >= 0) {
            return null;
        }
        var nodes = List.of(root);
        for (var segment : segments(path)) {
            var reached = new ArrayList<Node>(2);
            for (var node : nodes) {
                add(node.next.get(segment), reached);
                add(segment.isEmpty() ? null : node.next.get(ANYTHING), reached);
            }
            nodes = reached;
        }
        var shapes = nodes.stream().filter(n -> n.shape != null).toList();
        return shapes.size() == 1 ? shapes.getFirst().shape : null;
    }

    private static void add(@Nullable Node node, List<Node> to) {
        if (node != null) {
            to.add(node);
        }
    }

    private static List<String> segments(String path) {
        return List.of(path.substring(path.startsWith("/") ? 1 : 0).split("/", -1));
    }
}
