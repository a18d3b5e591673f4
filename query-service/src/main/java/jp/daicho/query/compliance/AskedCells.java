package jp.daicho.query.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.query.platform.ReadCall;
import org.jspecify.annotations.Nullable;

/** Cells by system in the order of registration, and by criterion in the guideline's order. */
final class AskedCells implements ReadCall.Found<ComplianceCellView> {

    private final ComplianceReader reader;
    private final ComplianceReader.Of of;
    private final List<Criterion> criteria;
    private final @Nullable ComplianceStatus status;
    private final ReadCall call;
    private final Map<ComplianceCellView, List<Long>> places = new HashMap<>();

    AskedCells(
            ComplianceReader reader,
            ComplianceReader.Of of,
            List<Criterion> criteria,
            @Nullable ComplianceStatus status,
            ReadCall call) {
        this.reader = reader;
        this.of = of;
        this.criteria = criteria;
        this.status = status;
        this.call = call;
    }

    @Override
    public List<ComplianceCellView> after(List<Long> key, int limit) {
        long system = key.isEmpty() ? 0 : key.getFirst();
        long behind = key.isEmpty() ? -1 : key.getLast();
        var today = reader.today();
        var found = new ArrayList<ComplianceCellView>();
        var files = reader.next(of, system, call);
        while (!files.isEmpty() && found.size() < limit) {
            for (var file : files) {
                boolean begun = file.system().number() == system;
                add(found, file, begun ? behind : -1, today);
            }
            files = reader.next(of, files.getLast().system().number() + 1, call);
        }
        return found.stream().limit(limit).toList();
    }

    private void add(
            List<ComplianceCellView> found, SystemFile file, long behind, LocalDate today) {
        var cells = Matrix.of(file, of.year(), today, criteria);
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (i > behind && (status == null || cell.status() == status)) {
                var view = ComplianceCellView.of(file.system(), of.year().year(), cell);
                places.put(view, List.of(file.system().number(), (long) i));
                found.add(view);
            }
        }
    }

    @Override
    public List<Long> key(ComplianceCellView cell) {
        return places.getOrDefault(cell, List.of());
    }

    @Override
    public int keySize() {
        return 2;
    }
}
