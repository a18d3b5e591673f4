package jp.daicho.query.audit;

import java.util.List;
import jp.daicho.query.platform.ReadCall;
import org.springframework.stereotype.Component;

/** Finds the events of a filter for those who show them otherwise than as history. */
@Component
public class Selections {

    private final AuditReader reader;
    private final AuditCounter counter;

    Selections(AuditReader reader, AuditCounter counter) {
        this.reader = reader;
        this.counter = counter;
    }

    /**
     * The events of a filter, once everything up to a place of the log can be found.
     *
     * @throws jp.daicho.contract.Rejection where it cannot be, or the filter makes no sense
     */
    public Selection of(AuditFilter filter, long through, ReadCall call) {
        call.awaitPlace(through, Asked.by(call, filter).reads());
        reader.textOf(filter);
        return new Selection(filter, through, call);
    }

    /**
     * How many there are.
     *
     * @param exact whether they were counted, or estimated from a sample
     */
    public record Expected(long events, boolean exact) {}

    /** Events, as far as the caller may see them at the moment at which they are asked for. */
    public final class Selection {

        private final AuditFilter filter;
        private final long through;
        private final ReadCall call;

        private Selection(AuditFilter filter, long through, ReadCall call) {
            this.filter = filter;
            this.through = through;
            this.call = call;
        }

        /** How many follow a place of the log. */
        public Expected expectedAfter(long position) {
            var counts = counter.countBetween(Asked.now(call, filter), position, through);
            return new Expected(counts.total(), counts.exact());
        }

        /** The places of the oldest that follow one. */
        public List<Long> after(long position, int most) {
            return reader.after(Asked.now(call, filter), position, through, most).stream()
                    .map(AuditRow::position)
                    .toList();
        }
    }
}
