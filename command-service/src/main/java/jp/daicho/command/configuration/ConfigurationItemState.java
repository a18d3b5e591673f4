package jp.daicho.command.configuration;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.configuration.AssetKind;
import jp.daicho.contract.configuration.AttributeValue;
import jp.daicho.contract.configuration.ChangeItem;
import jp.daicho.contract.configuration.ConfigurationItemEvent;
import jp.daicho.contract.configuration.ConfigurationProblem;
import jp.daicho.contract.configuration.CorrectItem;
import jp.daicho.contract.configuration.ItemChanged;
import jp.daicho.contract.configuration.ItemCorrected;
import jp.daicho.contract.configuration.ItemRegistered;
import jp.daicho.contract.configuration.ItemRetired;
import jp.daicho.contract.configuration.ItemsRelated;
import jp.daicho.contract.configuration.ItemsUnrelated;
import jp.daicho.contract.configuration.NewRelation;
import jp.daicho.contract.configuration.RegisterItem;
import jp.daicho.contract.configuration.RelateItems;
import jp.daicho.contract.configuration.RelationKind;
import jp.daicho.contract.configuration.RetireItem;
import jp.daicho.contract.configuration.UnrelateItems;
import org.jspecify.annotations.Nullable;

/**
 * What an item must know of itself. Commands may be back-dated: what is in effect at an instant is
 * what happened until then, in the order of happening, and of recording where that is equal.
 *
 * @param latest the latest instant at which something is known to have happened to it
 * @param relations its own, by id, while they last
 */
record ConfigurationItemState(
        AssetKind kind,
        Number number,
        Attributes attributes,
        Map<UUID, Relation> relations,
        Instant registeredFrom,
        Instant latest,
        @Nullable Instant retiredFrom) {

    record Number(String value, Instant from) {}

    record Relation(RelationKind kind, UUID target, Instant from) {}

    ConfigurationItemState {
        relations = Map.copyOf(relations);
    }

    static List<ConfigurationItemEvent> register(RegisterItem command, Occasion occasion) {
        var from = occasion.occurredAt();
        var events = new ArrayList<ConfigurationItemEvent>();
        events.add(
                new ItemRegistered(
                        command.kind(),
                        command.managementNumber(),
                        new TreeMap<>(command.attributes()),
                        from));
        for (var relation : requireNonNullElse(command.relations(), List.<NewRelation>of())) {
            events.add(
                    new ItemsRelated(
                            requireNonNull(relation.relationId()),
                            relation.kind(),
                            relation.targetItemId(),
                            from));
        }
        return List.copyOf(events);
    }

    /** Registering again what stands there already changes nothing; anything else is refused. */
    List<ConfigurationItemEvent> registerAgain(RegisterItem command) {
        var same =
                retiredFrom == null
                        && kind == command.kind()
                        && number.value.equals(command.managementNumber())
                        && attributes.values().equals(new TreeMap<>(command.attributes()))
                        && requireNonNullElse(command.relations(), List.<NewRelation>of()).stream()
                                .allMatch(r -> relatedTo(r.kind(), r.targetItemId()) != null);
        if (!same) {
            throw ConfigurationProblem.ITEM_EXISTS.because();
        }
        return List.of();
    }

    List<ConfigurationItemEvent> decide(CorrectItem command, Occasion occasion) {
        var from = occasion.occurredAt();
        if (retiredFrom != null && !from.isBefore(retiredFrom)) {
            throw ConfigurationProblem.ITEM_RETIRED.because(retiredFrom);
        }
        mustBeThere(from);
        kind.check(new Checks(), command.attributes()).throwIfAny();
        var change = altered(command.attributes(), command.removed(), from);
        var renumbered =
                command.managementNumber() != null
                                && (isBackDated(from)
                                        || !command.managementNumber().equals(number.value))
                        ? command.managementNumber()
                        : null;
        return renumbered == null && change.isEmpty()
                ? List.of()
                : List.of(
                        new ItemCorrected(
                                command.reason(), renumbered, change.set, change.removed, from));
    }

    List<ConfigurationItemEvent> decide(ChangeItem command, Occasion occasion) {
        var from = occasion.occurredAt();
        mustLive();
        mustBeThere(from);
        kind.check(new Checks(), command.attributes()).throwIfAny();
        var change = altered(command.attributes(), command.removed(), from);
        return change.isEmpty()
                ? List.of()
                : List.of(
                        new ItemChanged(
                                command.changeReference(),
                                command.description(),
                                change.set,
                                change.removed,
                                from));
    }

    List<ConfigurationItemEvent> decide(RelateItems command, Occasion occasion) {
        var id = requireNonNull(command.relationId());
        mustLive();
        mustBeThere(occasion.occurredAt());
        var sameId = relations.get(id);
        var existing = relatedTo(command.kind(), command.targetItemId());
        if (sameId != null && id.equals(existing)) {
            return List.of();
        }
        if (sameId != null || existing != null) {
            throw ConfigurationProblem.RELATION_EXISTS.because(existing == null ? id : existing);
        }
        return List.of(
                new ItemsRelated(
                        id, command.kind(), command.targetItemId(), occasion.occurredAt()));
    }

    List<ConfigurationItemEvent> decide(UnrelateItems command, Occasion occasion) {
        var id = command.relationId();
        mustLive();
        var relation = relations.get(id);
        if (relation == null) {
            throw ConfigurationProblem.RELATION_UNKNOWN.because(id);
        }
        notBefore(relation.from, occasion.occurredAt());
        return List.of(ended(id, relation, command.reason(), occasion.occurredAt()));
    }

    List<ConfigurationItemEvent> decide(RetireItem command, Occasion occasion) {
        var from = occasion.occurredAt();
        mustLive();
        if (from.isBefore(latest)) {
            throw ConfigurationProblem.BEFORE_THE_LATEST_CHANGE.because(latest, from);
        }
        var events = new ArrayList<ConfigurationItemEvent>();
        new TreeMap<>(relations)
                .forEach((id, relation) -> events.add(ended(id, relation, null, from)));
        events.add(new ItemRetired(command.reason(), command.changeReference(), from));
        return List.copyOf(events);
    }

    private static ItemsUnrelated ended(
            UUID id, Relation relation, @Nullable String reason, Instant at) {
        return new ItemsUnrelated(id, relation.kind, relation.target, reason, at);
    }

    private record Alteration(SortedMap<String, AttributeValue> set, List<String> removed) {
        boolean isEmpty() {
            return set.isEmpty() && removed.isEmpty();
        }
    }

    /** A back-dated alteration is kept whole: it says what was so then, whatever is so now. */
    private Alteration altered(
            @Nullable Map<String, AttributeValue> set,
            @Nullable List<String> removed,
            Instant from) {
        var wanted = requireNonNullElse(set, Map.<String, AttributeValue>of());
        var unwanted = requireNonNullElse(removed, List.<String>of());
        return isBackDated(from)
                ? new Alteration(new TreeMap<>(wanted), unwanted.stream().sorted().toList())
                : new Alteration(attributes.different(wanted), attributes.present(unwanted));
    }

    private boolean isBackDated(Instant from) {
        return from.isBefore(latest);
    }

    private void mustLive() {
        if (retiredFrom != null) {
            throw ConfigurationProblem.ITEM_RETIRED.because(retiredFrom);
        }
    }

    private void mustBeThere(Instant at) {
        notBefore(registeredFrom, at);
    }

    private static void notBefore(Instant from, Instant at) {
        if (at.isBefore(from)) {
            throw ConfigurationProblem.BEFORE_THE_ITEM.because(from, at);
        }
    }

    private @Nullable UUID relatedTo(RelationKind relation, UUID target) {
        return relations.entrySet().stream()
                .filter(e -> e.getValue().kind == relation && e.getValue().target.equals(target))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    static ConfigurationItemState evolve(
            @Nullable ConfigurationItemState state, ConfigurationItemEvent event) {
        if (event instanceof ItemRegistered e) {
            return new ConfigurationItemState(
                    e.kind(),
                    new Number(e.managementNumber(), e.validFrom()),
                    Attributes.NONE.with(e.attributes(), List.of(), e.validFrom()),
                    Map.of(),
                    e.validFrom(),
                    e.validFrom(),
                    null);
        }
        return requireNonNull(state).next(event);
    }

    private ConfigurationItemState next(ConfigurationItemEvent event) {
        return switch (event) {
            case ItemRegistered e -> this;
            case ItemCorrected e ->
                    new ConfigurationItemState(
                            kind,
                            e.managementNumber() == null || e.validFrom().isBefore(number.from)
                                    ? number
                                    : new Number(e.managementNumber(), e.validFrom()),
                            attributes.with(e.attributes(), e.removed(), e.validFrom()),
                            relations,
                            registeredFrom,
                            later(e.validFrom()),
                            retiredFrom);
            case ItemChanged e ->
                    with(
                            attributes.with(e.attributes(), e.removed(), e.validFrom()),
                            relations,
                            e.validFrom());
            case ItemsRelated e -> {
                var more = new HashMap<>(relations);
                more.put(e.relationId(), new Relation(e.kind(), e.targetItemId(), e.validFrom()));
                yield with(attributes, more, e.validFrom());
            }
            case ItemsUnrelated e -> {
                var fewer = new HashMap<>(relations);
                fewer.remove(e.relationId());
                yield with(attributes, fewer, e.validTo());
            }
            case ItemRetired e ->
                    new ConfigurationItemState(
                            kind,
                            number,
                            attributes,
                            relations,
                            registeredFrom,
                            later(e.validFrom()),
                            e.validFrom());
        };
    }

    private ConfigurationItemState with(
            Attributes newAttributes, Map<UUID, Relation> newRelations, Instant at) {
        return new ConfigurationItemState(
                kind, number, newAttributes, newRelations, registeredFrom, later(at), retiredFrom);
    }

    private Instant later(Instant at) {
        return at.isAfter(latest) ? at : latest;
    }
}
