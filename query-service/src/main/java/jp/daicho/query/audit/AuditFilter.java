package jp.daicho.query.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Stream;
import jp.daicho.contract.Role;
import jp.daicho.query.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** What of the history is asked for; everything that is given must hold. */
public record AuditFilter(
        @Schema(description = "Events that concern this system") @Nullable UUID system,
        @Schema(description = "Events of this type of aggregate", example = "Incident")
                @Nullable String aggregateType,
        @Schema(description = "Events of this aggregate") @Nullable UUID aggregateId,
        @Schema(description = "What this person did") @Nullable UUID actor,
        @Schema(description = "What was done for this section or company")
                @Nullable UUID organisation,
        @Schema(description = "What was done in this role", example = "OWNING_SECTION_MANAGER")
                @Nullable Role role,
        @Schema(description = "Events of this type", example = "incident.IncidentReported")
                @Nullable String type,
        @Schema(
                        description = "Events that serve this row of the guideline's checklist",
                        example = "IV-1.4-F1")
                @Nullable String guideline,
        @Schema(description = "What came of one request") @Nullable String correlation,
        @Schema(description = "What one request or event caused") @Nullable String causation,
        @Schema(
                        description =
                                "Events that say all of these words, in Japanese (two characters or more) or English (beginnings"
                                        + " of words), in their texts or in what their sentence always says; not names of persons:"
                                        + " those by actor",
                        example = "住民票 印刷")
                @Nullable String text,
        @Schema(
                        description = "Recorded at this moment or later",
                        example = "2026-04-01T00:00:00+09:00")
                @Nullable Instant recordedFrom,
        @Schema(description = "Recorded before this moment") @Nullable Instant recordedTo,
        @Schema(description = "Happened at this moment or later") @Nullable Instant occurredFrom,
        @Schema(description = "Happened before this moment") @Nullable Instant occurredTo) {

    private static final AuditFilter EVERYTHING =
            new AuditFilter(
                    null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, null);

    /** Whether nothing is asked for in particular. */
    public boolean isOfEverything() {
        return equals(EVERYTHING);
    }

    /** What is asked for, to be read by people: the parameters as they were given. */
    public String words() {
        var words = new StringJoiner(", ");
        addTo(words, "system", system);
        addTo(words, "aggregateType", aggregateType);
        addTo(words, "aggregateId", aggregateId);
        addTo(words, "actor", actor);
        addTo(words, "organisation", organisation);
        addTo(words, "role", role);
        addTo(words, "type", type);
        addTo(words, "guideline", guideline);
        addTo(words, "correlation", correlation);
        addTo(words, "causation", causation);
        addTo(words, "text", text);
        addTo(words, "recordedFrom", recordedFrom);
        addTo(words, "recordedTo", recordedTo);
        addTo(words, "occurredFrom", occurredFrom);
        addTo(words, "occurredTo", occurredTo);
        return words.toString();
    }

    private static void addTo(StringJoiner words, String name, @Nullable Object value) {
        if (value != null) {
            words.add(name + " " + value);
        }
    }

    /** The history of one thing. */
    static AuditFilter ofAggregate(String type, UUID id) {
        return new AuditFilter(
                null, type, id, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    /** What serves a row of the guideline's checklist. */
    static AuditFilter ofGuideline(String id) {
        return new AuditFilter(
                null, null, null, null, null, null, null, id, null, null, null, null, null, null,
                null);
    }

    /**
     * All but the text, which is looked for in a table of its own. The query has the parameters
     * {@code rangeFrom} and {@code rangeTo}: the database does not see by itself that they bound a
     * system's positions too.
     */
    <V extends Record> ListQuery<V> narrow(ListQuery<V> query) {
        return narrowOthers(query)
                .whereIfPresent(
                        "e.position IN (SELECT s.position FROM read_model.audit_system s WHERE s.system_id = :system"
                                + " AND s.position >= :rangeFrom AND s.position <= :rangeTo)",
                        system);
    }

    /** The same of events that are read anyway, for what leads to a system's. */
    <V extends Record> ListQuery<V> narrowRead(ListQuery<V> query) {
        return narrowOthers(query).whereIfPresent("CAST(:system AS uuid) = ANY(e.systems)", system);
    }

    private <V extends Record> ListQuery<V> narrowOthers(ListQuery<V> query) {
        return query.whereIfPresent("e.aggregate_type = :aggregateType", aggregateType)
                .whereIfPresent("e.aggregate_id = :aggregateId", aggregateId)
                .whereIfPresent("e.actor = :actor", actor)
                .whereIfPresent("e.organisation = :organisation", organisation)
                .whereIfPresent("e.role = :role", role)
                .whereIfPresent("e.type = :type", type)
                .whereIfPresent(":guideline = ANY(e.guideline)", guideline)
                .whereIfPresent("e.correlation = :correlation", correlation)
                .whereIfPresent("e.causation = :causation", causation)
                .whereIfPresent("e.recorded_at >= :recordedFrom", recordedFrom)
                .whereIfPresent("e.recorded_at < :recordedTo", recordedTo)
                .whereIfPresent("e.occurred_at >= :occurredFrom", occurredFrom)
                .whereIfPresent("e.occurred_at < :occurredTo", occurredTo);
    }

    /** A column of which an index has the events in order, and what it must be. */
    record Lead(String column, Object value) {}

    /**
     * The index that is walked in order, where nothing else but times is asked for; {@code null}
     * where it is for the database to say.
     */
    @Nullable Lead lead() {
        var leads = new ArrayList<Lead>();
        addTo(leads, "type", type);
        addTo(leads, "actor", actor);
        addTo(leads, "organisation", organisation);
        addTo(leads, "role", role);
        return leads.size() == 1
                        && !isOfFew()
                        && text == null
                        && Stream.of(system, aggregateType, guideline).allMatch(Objects::isNull)
                ? leads.getFirst()
                : null;
    }

    private static void addTo(List<Lead> leads, String column, @Nullable Object value) {
        if (value != null) {
            leads.add(new Lead(column, value));
        }
    }

    /** The rest of what is asked for, beside the lead. */
    AuditFilter withoutLead() {
        return new AuditFilter(
                system,
                aggregateType,
                aggregateId,
                null,
                null,
                null,
                null,
                guideline,
                correlation,
                causation,
                text,
                recordedFrom,
                recordedTo,
                occurredFrom,
                occurredTo);
    }

    /** Whether an index leads to few events, whatever their types. */
    boolean isOfFew() {
        return Stream.of(aggregateId, correlation, causation).anyMatch(Objects::nonNull);
    }

    /** Whether it asks for kinds of events, be it for one type. */
    boolean isOfKinds() {
        return Stream.of(type, aggregateType, guideline).anyMatch(Objects::nonNull);
    }

    /** Whether it asks for words, and for nothing else. */
    boolean isOfTextAlone() {
        return text != null && equals(ofText(text));
    }

    private static AuditFilter ofText(String text) {
        return new AuditFilter(
                null, null, null, null, null, null, null, null, null, null, text, null, null, null,
                null);
    }

    /** Whether it asks for nothing but kinds of events. */
    boolean isOfKindsAlone() {
        return isOfKindsAndTimes()
                && Stream.of(recordedFrom, recordedTo, occurredFrom, occurredTo)
                        .allMatch(Objects::isNull);
    }

    /** Whether it asks for nothing but kinds of events, and their times. */
    boolean isOfKindsAndTimes() {
        return Stream.of(
                        system,
                        aggregateId,
                        actor,
                        organisation,
                        role,
                        correlation,
                        causation,
                        text)
                .allMatch(Objects::isNull);
    }
}
