package jp.daicho.query.compliance;

import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.daicho.contract.EventMeta;

/** The matters that there are, as events find and leave them. */
interface Matters {

    Optional<Matter> find(UUID id);

    void put(Matter matter);

    /** What a finding of the review register is about. */
    Optional<UUID> subjectOf(UUID finding);

    void remember(UUID finding, UUID subject);

    /** Changes the matter; one that is not kept, since nothing is asked of it, stays so. */
    default void change(UUID id, UnaryOperator<Matter> change) {
        find(id).map(change).ifPresent(this::put);
    }

    /** Changes how far the event's own matter has come. */
    default void move(EventMeta meta, UnaryOperator<MatterState> change) {
        change(meta.aggregateId(), matter -> matter.with(change));
    }
}
