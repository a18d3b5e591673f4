package jp.daicho.query.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Occasion;
import jp.daicho.query.platform.Rows;
import org.jspecify.annotations.Nullable;

/** The duties that are known when an event is told, and what it does to them. */
final class Duties {

    private final EventMeta meta;
    private final Rows rows;

    Duties(EventMeta meta, Rows rows) {
        this.meta = meta;
        this.rows = rows;
    }

    /** The aggregate of the event. */
    UUID about() {
        return meta.aggregateId();
    }

    /** The one system concerned. */
    UUID system() {
        return meta.system();
    }

    /** The day on which it happened, Asia/Tokyo. */
    LocalDate day() {
        return LocalDate.ofInstant(meta.occurredAt(), Occasion.ZONE);
    }

    /** A duty of this kind about the event's aggregate, of which there is one at most. */
    One the(DutyKind kind) {
        return new One(kind, kind + ":" + about());
    }

    /** The one of several about the event's aggregate. */
    One the(DutyKind kind, Object part) {
        return new One(kind, kind + ":" + about() + ":" + part);
    }

    /** One that is known by something else than the aggregate that it is about. */
    One named(DutyKind kind, String name) {
        return new One(kind, kind + ":" + name);
    }

    /**
     * One for each time that it comes to be owed again, such as rework: it is ended by {@link
     * #open}.
     */
    One another(DutyKind kind) {
        return the(kind, meta.version());
    }

    /** Those of these kinds about the event's aggregate that are owed. It costs a statement. */
    List<One> open(DutyKind... kinds) {
        return about(kinds)
                .filter(DutyRow::isOpen)
                .map(row -> new One(row.kind(), row.dutyId()))
                .toList();
    }

    /** All of these kinds about the event's aggregate, done or not. It costs a statement. */
    List<One> all(DutyKind... kinds) {
        return about(kinds).map(row -> new One(row.kind(), row.dutyId())).toList();
    }

    private Stream<DutyRow> about(DutyKind... kinds) {
        var wanted = Set.of(kinds);
        return rows.findBy(DutyRow.class, "aggregateId", about()).stream()
                .filter(row -> wanted.contains(row.kind()));
    }

    /** Keeps what later events do not say again. */
    void keep(UnaryOperator<GroundRow> change) {
        rows.put(change.apply(ground(about()).orElseGet(() -> GroundRow.of(about()))));
    }

    /** What is kept of the event's aggregate. */
    GroundRow ground() {
        return ground(about()).orElseGet(() -> GroundRow.of(about()));
    }

    /**
     * Who does the work on something: the company that it or its contract names, or by its track.
     */
    Party contractorOf(UUID thing) {
        var ground = ground(thing).orElse(null);
        if (ground == null) {
            return Party.BOTH;
        }
        if (ground.contractor() != null) {
            return Party.contractor(ground.contractor());
        }
        if (ground.track() != null) {
            return Party.of(ground.track());
        }
        return ground.under() == null || ground.under().equals(thing)
                ? Party.BOTH
                : contractorOf(ground.under());
    }

    /** Who does the work on what the event is about. */
    Party contractor() {
        return contractorOf(about());
    }

    private Optional<GroundRow> ground(UUID thing) {
        return rows.find(GroundRow.class, thing);
    }

    /** One duty, whether it is there or not. */
    final class One {

        private final DutyKind kind;
        private final String id;

        private One(DutyKind kind, String id) {
            this.kind = kind;
            this.id = id;
        }

        /** It is owed from now on; {@code null}: by no certain day. */
        void opens(Party by, Party to, @Nullable LocalDate dueOn) {
            rows.put(
                    new DutyRow(
                            id,
                            kind,
                            system(),
                            meta.aggregateType(),
                            about(),
                            by.party(),
                            by.organisation(),
                            to.party(),
                            to.organisation(),
                            dueOn,
                            meta.type(),
                            day(),
                            null,
                            false,
                            null,
                            null));
        }

        boolean isOpen() {
            return row().filter(DutyRow::isOpen).isPresent();
        }

        boolean isDone() {
            return row().map(DutyRow::doneOn).isPresent();
        }

        /** Who owes it. */
        Optional<Party> owedBy() {
            return row().map(row -> new Party(row.owedBy(), row.owedByOrganisation()));
        }

        /** To whom it is owed. */
        Optional<Party> owedTo() {
            return row().map(row -> new Party(row.owedTo(), row.owedToOrganisation()));
        }

        private Optional<DutyRow> row() {
            return rows.find(DutyRow.class, id);
        }

        String id() {
            return id;
        }

        /** It was done, by the day of the event. */
        void done() {
            done(day());
        }

        /** It was done on that day. Of what was done already the first time counts. */
        void done(LocalDate on) {
            change(true, row -> row.done(on, meta.type(), meta.eventId()));
        }

        /** It fell away, if it was not done. */
        void fallsAway() {
            change(true, row -> row.fallenAway(meta.type(), meta.eventId()));
        }

        /** It was not done well: it is owed again, by the same day. */
        void owedAgain() {
            change(false, DutyRow::openAgain);
        }

        /** It is due on another day. */
        void dueOn(LocalDate day) {
            change(true, row -> row.dueOn(day));
        }

        /** Somebody else owes it. */
        void owedBy(Party party) {
            change(true, row -> row.owedBy(party));
        }

        private void change(boolean onlyOpen, UnaryOperator<DutyRow> change) {
            row().filter(row -> !onlyOpen || row.isOpen())
                    .ifPresent(row -> rows.put(change.apply(row)));
        }
    }
}
