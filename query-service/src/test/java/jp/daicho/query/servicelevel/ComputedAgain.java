package jp.daicho.query.servicelevel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Computes a figure from nothing but its explanation, as a reader with paper and pencil would:
 * minute by minute, sample by sample. Knows no class of the computation.
 */
final class ComputedAgain {

    private ComputedAgain() {}

    /** The value of a part as it is shown. */
    static String value(JsonNode part) {
        var rounding = atLeast(part) ? RoundingMode.FLOOR : RoundingMode.CEILING;
        return exact(part).setScale(4, rounding).toPlainString();
    }

    /** What the value says about the target. */
    static String judgement(JsonNode part) {
        var target = new BigDecimal(part.at("/definition/target").asString());
        if (kind(part).equals("AVAILABILITY")) {
            var low = share(base(part), List.of(down(part), unknown(part)));
            var met = exact(part).compareTo(target) >= 0;
            return met == low.compareTo(target) >= 0 ? met ? "MET" : "MISSED" : "UNDETERMINED";
        }
        int order = exact(part).compareTo(target);
        return (atLeast(part) ? order >= 0 : order <= 0) ? "MET" : "MISSED";
    }

    private static BigDecimal exact(JsonNode part) {
        return switch (kind(part)) {
            case "AVAILABILITY" -> share(base(part), List.of(down(part)));
            case "RATIO" -> quotient(sum(part, "good").movePointRight(2), sum(part, "measured"));
            case "COUNT" -> sum(part, "total");
            case "MEAN" -> quotient(sum(part, "total"), sum(part, "measured"));
            case "MAXIMUM" -> numbers(part, "highest").reduce(BigDecimal::max).orElseThrow();
            case "MINIMUM" -> numbers(part, "lowest").reduce(BigDecimal::min).orElseThrow();
            case "PERCENTILE" -> median(part);
            case "RECOVERY_TIME" -> meanRecovery(part);
            default -> throw new IllegalArgumentException(kind(part));
        };
    }

    private static Set<Instant> base(JsonNode part) {
        var base = minutes(part.get("windows").valueStream());
        base.removeAll(
                minutes(
                        part.get("exclusions")
                                .valueStream()
                                .filter(one -> one.get("agreed").asBoolean())
                                .map(one -> one.at("/exclusion/span"))));
        return base;
    }

    private static Set<Instant> down(JsonNode part) {
        return minutes(
                part.get("outages")
                        .valueStream()
                        .filter(outage -> !outage.get("belowMinimum").asBoolean())
                        .map(outage -> outage.get("span")));
    }

    private static Set<Instant> unknown(JsonNode part) {
        return minutes(part.get("unknown").valueStream());
    }

    private static BigDecimal share(Set<Instant> base, List<Set<Instant>> without) {
        var up = new HashSet<>(base);
        without.forEach(up::removeAll);
        return quotient(BigDecimal.valueOf(100L * up.size()), BigDecimal.valueOf(base.size()));
    }

    /** All these spans begin and end at full minutes. */
    private static Set<Instant> minutes(Stream<JsonNode> spans) {
        var minutes = new HashSet<Instant>();
        spans.forEach(span -> {
            var until = Instant.parse(span.get("until").asString());
            for (var at = Instant.parse(span.get("from").asString());
                    at.isBefore(until);
                    at = at.plus(Duration.ofMinutes(1))) {
                minutes.add(at);
            }
        });
        return minutes;
    }

    /**
     * The worse bound of the middle bucket, not beyond the extremes nor, where reached, the target.
     */
    private static BigDecimal median(JsonNode part) {
        var buckets = new TreeMap<Integer, Long>();
        part.get("samples")
                .valueStream()
                .map(sample -> sample.get("sketch").asString())
                .flatMap(sketch ->
                        Stream.of(sketch.substring(sketch.lastIndexOf('|') + 1).split(",")))
                .map(bin -> bin.split(":"))
                .forEach(bin ->
                        buckets.merge(Integer.valueOf(bin[0]), Long.valueOf(bin[1]), Long::sum));
        var ordered = new ArrayList<Integer>();
        buckets.forEach((bucket, count) -> {
            for (long i = 0; i < count; i++) {
                ordered.add(bucket);
            }
        });
        int bucket = ordered.get((ordered.size() + 1) / 2 - 1);
        var upper =
                upper(bucket).min(numbers(part, "highest").reduce(BigDecimal::max).orElseThrow());
        long reached = sum(part, "good").longValue();
        var target = new BigDecimal(part.at("/definition/target").asString());
        return reached * 2 >= ordered.size() ? upper.min(target) : upper;
    }

    /** 128 buckets to each doubling, evenly spaced within it; bucket 0 begins at 1. */
    private static BigDecimal upper(int bucket) {
        int octave = Math.floorDiv(bucket + 1, 128);
        var fraction = 1 + Math.floorMod(bucket + 1, 128) / 128.0;
        return BigDecimal.valueOf(Math.scalb(fraction, octave));
    }

    private static BigDecimal meanRecovery(JsonNode part) {
        var counted =
                part.get("recoveries")
                        .valueStream()
                        .filter(recovery -> !recovery.hasNonNull("excludedBy"))
                        .toList();
        long minutes =
                counted.stream()
                        .mapToLong(recovery -> minutes(recovery.get("served").valueStream()).size())
                        .sum();
        return quotient(BigDecimal.valueOf(minutes), BigDecimal.valueOf(counted.size()));
    }

    private static Stream<BigDecimal> numbers(JsonNode part, String name) {
        return part.get("samples")
                .valueStream()
                .map(sample -> new BigDecimal(sample.get(name).asString()));
    }

    private static BigDecimal sum(JsonNode part, String name) {
        return numbers(part, name).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(denominator, 12, RoundingMode.FLOOR);
    }

    private static boolean atLeast(JsonNode part) {
        return part.at("/definition/comparison").asString().equals("AT_LEAST");
    }

    private static String kind(JsonNode part) {
        return part.at("/definition/kind").asString();
    }
}
