package jp.daicho.query.audit;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.daicho.contract.AggregateTypes;
import jp.daicho.contract.Text;
import jp.daicho.contract.sentence.Wording;

/** The surroundings of one event, by the names that are known. */
record EventWording(AuditRow row, Map<UUID, Text> names) implements Wording {

    private static final Text MUNICIPALITY = new Text("全庁", "the municipality");

    private static final Text LEDGER = new Text("台帳", "The ledger");

    /** By the office in which it was done, not the one that the person holds today. */
    @Override
    public Text actor() {
        var name = nameOf(row.actor());
        return switch (row.role()) {
            case OWNING_SECTION_MANAGER ->
                    new Text(name.ja() + "課長", "Section manager " + name.en());
            case OWNING_SECTION_CHIEF ->
                    new Text(name.ja() + "係長", "Subsection chief " + name.en());
            case OWNING_SECTION_DELEGATE ->
                    new Text(
                            name.ja() + "係長（受任）",
                            "Subsection chief " + name.en() + " (with delegated power)");
            // nobody asked: the ledger did it by itself
            case POLICY -> LEDGER;
            default -> inBrackets(name, capacity());
        };
    }

    private Text capacity() {
        return row.role().isContractor()
                ? names.getOrDefault(row.organisation(), row.role().label())
                : row.role().label();
    }

    private static Text inBrackets(Text name, Text capacity) {
        return new Text(
                name.ja() + "（" + capacity.ja() + "）", name.en() + " (" + capacity.en() + ")");
    }

    @Override
    public Text thing() {
        var name = names.get(row.aggregateId());
        return name == null ? AggregateTypes.named(row.aggregateType()).label() : name;
    }

    @Override
    public Text system() {
        if (row.systems().isEmpty()) {
            return MUNICIPALITY;
        }
        return new Text(
                row.systems().stream().map(s -> nameOf(s).ja()).collect(Collectors.joining("、")),
                row.systems().stream().map(s -> nameOf(s).en()).collect(Collectors.joining(", ")));
    }

    @Override
    public Text nameOf(UUID id) {
        var name = names.get(id);
        return name == null ? new Text(id.toString(), id.toString()) : name;
    }
}
