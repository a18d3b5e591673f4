package jp.daicho.contract.servicelevel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Outages that overlap or touch, as one. */
record UnitedOutage(List<String> references, Span span) {

    /** One that is still going on lasts until now; one that begins later is none yet. */
    static List<UnitedOutage> unite(Collection<Outage> outages, Instant now) {
        record Part(String reference, Span span) {}
        var parts =
                outages.stream()
                        .filter(outage -> outage.from().isBefore(now))
                        .map(outage -> {
                            var until = outage.until();
                            var end = until == null || until.isAfter(now) ? now : until;
                            return new Part(outage.reference(), new Span(outage.from(), end));
                        })
                        .toList();
        var united = new ArrayList<UnitedOutage>();
        for (var span : Spans.of(parts.stream().map(Part::span).toList()).list()) {
            united.add(
                    new UnitedOutage(
                            parts.stream()
                                    .filter(part ->
                                            part.span().seconds() > 0
                                                    && !part.span().from().isBefore(span.from())
                                                    && part.span().from().isBefore(span.until()))
                                    .map(Part::reference)
                                    .distinct()
                                    .sorted()
                                    .toList(),
                            span));
        }
        return united;
    }
}
