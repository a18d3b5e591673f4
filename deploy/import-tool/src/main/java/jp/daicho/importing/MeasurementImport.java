package jp.daicho.importing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import jp.daicho.contract.Occasion;

/**
 * Imports a monitoring series as measurements of one agreed item: a batch for each month of
 * Asia/Tokyo (more, where a month is large). A batch that was recorded before, with the same
 * samples, stays as it is.
 */
public final class MeasurementImport {

    /** Samples in one request; well below what one may hold. */
    static final int MOST = 20_000;

    /**
     * How the series is to be understood.
     *
     * @param timeFormat pattern of its times
     * @param zone zone in which its times are meant
     * @param decimals values with more are rounded to so many, half to even
     */
    record Mapping(
            String charset,
            String delimiter,
            String timeFormat,
            String zone,
            int decimals,
            Columns columns) {}

    /** Names of columns. */
    record Columns(String at, String value) {}

    private record Sample(int line, Instant at, BigDecimal value) {}

    private final Connection connection;
    private final UUID system;
    private final String source;
    private final String item;
    private final List<ImportResult.Refused> refused = new ArrayList<>();
    private final List<ImportResult.Notice> notices = new ArrayList<>();
    private int accepted;

    private MeasurementImport(Connection connection, UUID system, String source, String item) {
        this.connection = connection;
        this.system = system;
        this.source = source;
        this.item = item;
    }

    /**
     * Reads the file and sends what it says.
     *
     * @param source what measured, such as {@code monitor-01}
     * @param item code of the agreed item
     * @param mapping name or file of the mapping
     * @throws UnusableInput where file or mapping cannot be used; nothing was sent
     * @throws ConnectionFailure where there is no answer to be had; running it again goes on
     */
    public static ImportResult run(
            Connection connection,
            UUID system,
            Path file,
            String source,
            String item,
            String mapping,
            Progress progress) {
        var how = Mappings.read(mapping, Mapping.class);
        Mappings.needed(how.columns, "columns");
        var content =
                CsvTable.read(
                        file,
                        Mappings.needed(how.charset, "charset"),
                        Options.delimiter(Mappings.needed(how.delimiter, "delimiter")));
        return new MeasurementImport(connection, system, source, item).send(content, how, progress);
    }

    private ImportResult send(CsvTable.Content content, Mapping how, Progress progress) {
        long began = System.nanoTime();
        refused.addAll(content.refused());
        var batches = batches(content, how);
        progress.begin(content.rows().size() + " samples", batches.size());
        batches.forEach((name, samples) -> {
            send(name, samples);
            progress.step();
        });
        progress.end();
        return new ImportResult(
                content.rows().size() + content.refused().size(),
                accepted,
                0,
                refused,
                notices,
                Duration.ofNanos(System.nanoTime() - began));
    }

    private Map<String, List<Sample>> batches(CsvTable.Content content, Mapping how) {
        var times =
                new Times(
                        Mappings.needed(how.timeFormat, "timeFormat"),
                        Mappings.needed(how.zone, "zone"));
        var months = new TreeMap<YearMonth, List<Sample>>();
        for (var row : content.rows()) {
            try {
                var at = times.read(row.cell(how.columns.at));
                var value = rounded(row, new BigDecimal(row.cell(how.columns.value)), how.decimals);
                months.computeIfAbsent(
                                YearMonth.from(at.atZone(Occasion.ZONE)), m -> new ArrayList<>())
                        .add(new Sample(row.line(), at, value));
            } catch (DateTimeException | NumberFormatException e) {
                refused.add(
                        new ImportResult.Refused(
                                row.line(),
                                item,
                                "unreadable-line",
                                "Expected a time and a number, but got " + row.cells().values()));
            }
        }
        var batches = new TreeMap<String, List<Sample>>();
        months.forEach((month, samples) -> {
            for (int from = 0; from < samples.size(); from += MOST) {
                var part = samples.subList(from, Math.min(samples.size(), from + MOST));
                batches.put(item + "/" + month + "/" + (from / MOST + 1), part);
            }
        });
        return batches;
    }

    /** Sources write binary fractions in full: 6.5760000000000005. */
    private BigDecimal rounded(CsvTable.Row row, BigDecimal value, int decimals) {
        if (value.scale() <= decimals) {
            return value;
        }
        var rounded = value.setScale(decimals, RoundingMode.HALF_EVEN);
        if (rounded.compareTo(value) != 0) {
            notices.add(
                    new ImportResult.Notice(
                            row.line(), item, "Rounded " + value + " to " + rounded));
        }
        return rounded;
    }

    private void send(String batch, List<Sample> samples) {
        // in a fixed order: the same batch is the same request, whenever it is sent
        var body = new LinkedHashMap<String, Object>();
        body.put("source", source);
        body.put("batch", batch);
        body.put("atomic", false);
        body.put("samples", samples.stream().map(this::json).toList());
        var answer =
                connection.post(
                        "/api/v1/systems/" + system + "/measurements",
                        DerivedIds.of(system, "measurements", source, batch),
                        null,
                        body);
        var answered = answer.body();
        if (!answer.isAccepted() || answered == null) {
            for (var sample : samples) {
                refuse(sample, answer.problem(), answer.detail());
            }
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

    private Map<String, String> json(Sample sample) {
        var json = new LinkedHashMap<String, String>();
        json.put("item", item);
        json.put("at", sample.at.toString());
        json.put("value", sample.value.toPlainString());
        return json;
    }

    private void refuse(Sample sample, String problem, String detail) {
        refused.add(new ImportResult.Refused(sample.line, item, problem, detail));
    }
}
