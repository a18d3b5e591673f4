package jp.daicho.importing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.Occasion;

/**
 * Imports Zabbix's history as measurements: a batch for each agreed item and day of Asia/Tokyo
 * (more, where a day is large). The day in progress is left to a later run, as its batch would
 * grow; so a run each night doubles nothing.
 */
public final class ZabbixImport {

    private record Sample(String zabbixItem, Path file, int place, Instant at, BigDecimal value) {}

    private record ItemDay(String item, LocalDate day) {}

    private final Connection connection;
    private final UUID system;
    private final String source;
    private final ZabbixMapping mapping;
    private final LocalDate today;
    private final Map<ItemDay, List<Sample>> days =
            new TreeMap<>(Comparator.comparing(ItemDay::item).thenComparing(ItemDay::day));
    private final Map<String, LeftOut> unmapped = new LinkedHashMap<>();
    private final List<ImportResult.Refused> refused = new ArrayList<>();
    private final List<ImportResult.Notice> notices = new ArrayList<>();
    private int things;
    private int accepted;
    private int rounded;
    private int ofToday;

    /** Values of an item that the mapping does not know. */
    private static final class LeftOut {
        private final int place;
        private int values;

        private LeftOut(int place) {
            this.place = place;
        }
    }

    private ZabbixImport(
            Connection connection,
            UUID system,
            String source,
            ZabbixMapping mapping,
            LocalDate today) {
        this.connection = connection;
        this.system = system;
        this.source = source;
        this.mapping = mapping;
        this.today = today;
    }

    /**
     * Reads the files together, whose values may be of the same days, and sends what they say.
     *
     * @param source what measured, such as {@code zabbix}
     * @param mapping name or file of the mapping
     * @throws UnusableInput where a file or the mapping cannot be used; nothing was sent
     * @throws ConnectionFailure where there is no answer to be had; running it again goes on
     */
    public static ImportResult run(
            Connection connection,
            UUID system,
            List<Path> files,
            String source,
            String mapping,
            Clock clock,
            Progress progress) {
        var today = LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
        var zabbix =
                new ZabbixImport(connection, system, source, ZabbixMapping.read(mapping), today);
        long began = System.nanoTime();
        for (var file : files) {
            ZabbixHistory.read(file, zabbix::take, place -> zabbix.unreadable(file, place));
        }
        zabbix.notice();
        zabbix.send(progress);
        return new ImportResult(
                zabbix.things,
                zabbix.accepted,
                0,
                zabbix.refused,
                zabbix.notices,
                Duration.ofNanos(System.nanoTime() - began));
    }

    private void unreadable(Path file, int place) {
        things++;
        refused.add(
                new ImportResult.Refused(
                        place,
                        file.getFileName().toString(),
                        "unreadable-line",
                        "Expected a value with itemid, clock and value"));
    }

    private void take(ZabbixHistory.Value value) {
        things++;
        var series = mapping.of(value);
        var name = nameOf(value);
        var at = value.at();
        var number = value.value();
        if (series == null) {
            unmapped.computeIfAbsent(name, item -> new LeftOut(value.place())).values++;
        } else if (at == null || number == null) {
            refused.add(
                    new ImportResult.Refused(
                            value.place(),
                            value.file().getFileName() + " " + name,
                            "unreadable-line",
                            at == null
                                    ? "Expected a clock in seconds, and ns below 10^9"
                                    : "Expected a number"));
        } else {
            var day = LocalDate.ofInstant(at, Occasion.ZONE);
            if (!day.isBefore(today)) {
                ofToday++;
                return;
            }
            var factor = series.factor();
            var scaled = factor == null ? number : number.multiply(factor);
            days.computeIfAbsent(new ItemDay(series.item(), day), key -> new ArrayList<>())
                    .add(new Sample(name, value.file(), value.place(), at, inDecimals(scaled)));
        }
    }

    private static String nameOf(ZabbixHistory.Value value) {
        return value.name() == null
                ? "item " + value.itemid()
                : value.host() + ": " + value.name() + " (item " + value.itemid() + ")";
    }

    private BigDecimal inDecimals(BigDecimal value) {
        if (value.scale() <= mapping.decimals()) {
            return value;
        }
        var cut = value.setScale(mapping.decimals(), RoundingMode.HALF_EVEN);
        if (cut.compareTo(value) != 0) {
            rounded++;
        }
        return cut;
    }

    private void notice() {
        unmapped.forEach((name, left) ->
                notices.add(
                        new ImportResult.Notice(
                                left.place,
                                name,
                                "Left out, as the mapping does not know the item: "
                                        + left.values
                                        + " values")));
        if (ofToday > 0) {
            notices.add(
                    new ImportResult.Notice(
                            0,
                            "",
                            "Left to a later run, as "
                                    + today
                                    + " goes on: "
                                    + ofToday
                                    + " values"));
        }
        if (rounded > 0) {
            notices.add(
                    new ImportResult.Notice(
                            0,
                            "",
                            "Rounded to "
                                    + mapping.decimals()
                                    + " decimals: "
                                    + rounded
                                    + " values"));
        }
    }

    private void send(Progress progress) {
        var batches = new LinkedHashMap<String, List<Sample>>();
        var items = new LinkedHashMap<String, String>();
        days.forEach((itemDay, samples) -> {
            // In a fixed order, in whichever files and order they came
            samples.sort(
                    Comparator.comparing(Sample::at)
                            .thenComparing(Sample::zabbixItem)
                            .thenComparing(Sample::value));
            for (int from = 0; from < samples.size(); from += MeasurementImport.MOST) {
                var to = Math.min(samples.size(), from + MeasurementImport.MOST);
                var part = from / MeasurementImport.MOST + 1;
                var name = itemDay.item + "/" + itemDay.day + "/" + part;
                batches.put(name, samples.subList(from, to));
                items.put(name, itemDay.item);
            }
        });
        progress.begin(things + " values", batches.size());
        batches.forEach((name, samples) -> {
            send(name, items.getOrDefault(name, ""), samples);
            progress.step();
        });
        progress.end();
    }

    private void send(String batch, String item, List<Sample> samples) {
        var body = new LinkedHashMap<String, Object>();
        body.put("source", source);
        body.put("batch", batch);
        body.put("atomic", false);
        body.put("samples", samples.stream().map(sample -> json(item, sample)).toList());
        var content = EventCodec.mapper().writeValueAsString(body);
        var answer =
                connection.post(
                        "/api/v1/systems/" + system + "/measurements",
                        DerivedIds.of(system, "measurements", content),
                        null,
                        body);
        var answered = answer.body();
        if (!answer.isAccepted() || answered == null) {
            samples.forEach(sample -> refuse(sample, answer.problem(), answer.detail()));
            return;
        }
        accepted += samples.size();
        for (var line : answered.path("lines")) {
            if (!line.path("recorded").asBoolean(true)) {
                accepted--;
                var sample = samples.get(line.path("line").asInt() - 1);
                refuse(sample, line.path("reason").asString(""), "Batch " + batch);
            }
        }
    }

    private static Map<String, String> json(String item, Sample sample) {
        var json = new LinkedHashMap<String, String>();
        json.put("item", item);
        json.put("at", sample.at.toString());
        json.put("value", sample.value.toPlainString());
        return json;
    }

    private void refuse(Sample sample, String problem, String detail) {
        refused.add(
                new ImportResult.Refused(
                        sample.place,
                        sample.file.getFileName() + " " + sample.zabbixItem,
                        problem,
                        detail));
    }
}
