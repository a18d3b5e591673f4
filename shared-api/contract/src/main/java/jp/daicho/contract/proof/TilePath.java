package jp.daicho.contract.proof;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which tile of the tree a path names (C2SP tlog-tiles): {@code tile/<level>/<number>[.p/<width>]},
 * the number in groups of three digits, all but the last with an {@code x} before.
 *
 * @param level its hashes are roots of 256^level leaves each
 * @param index how many tiles of this level are to the left
 * @param width how many hashes it has: 256 where it is full
 */
public record TilePath(int level, long index, int width) {

    /** Hashes of a full tile. */
    public static final int FULL = 256;

    /** Levels that one tile spans. */
    public static final int HEIGHT = 8;

    private static final int HIGHEST_LEVEL = 7;
    private static final Pattern NUMBER =
            Pattern.compile("((?:x\\d{3}/){0,5})(\\d{3})(?:\\.p/([1-9]\\d{0,2}))?");

    /**
     * Reads the part of a path behind {@code tile/<level>/}.
     *
     * @return empty where it names no tile, or not in the one way in which it should
     */
    public static Optional<TilePath> parse(int level, String path) {
        var parts = NUMBER.matcher(path);
        if (level < 0 || level > HIGHEST_LEVEL || !parts.matches()) {
            return Optional.empty();
        }
        long index =
                Long.parseLong(parts.group(1).replace("x", "").replace("/", "") + parts.group(2));
        int width = parts.group(3) == null ? FULL : Integer.parseInt(parts.group(3));
        var tile = new TilePath(level, index, width);
        return width <= FULL && path.equals(tile.path()) ? Optional.of(tile) : Optional.empty();
    }

    /** Index of its first hash among those of its level. */
    public long first() {
        return index * FULL;
    }

    /** The part of the path behind {@code tile/<level>/}. */
    public String path() {
        var path = new StringBuilder("%03d".formatted(index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            path.insert(0, "x%03d/".formatted(rest % 1000));
        }
        return width == FULL ? path.toString() : path.append(".p/").append(width).toString();
    }
}
