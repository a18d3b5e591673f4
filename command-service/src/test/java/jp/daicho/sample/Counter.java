package jp.daicho.sample;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.Command;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Text;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts. */
@Aggregate
public class Counter extends LedgerAggregate<Long, Counter.Counted> {

    public static final AggregateType TYPE =
            new AggregateType(
                    "Counter", "sample", Asked.class, Counted.class, new Text("計数", "Counter"));

    public sealed interface Asked extends Command permits Start, Count, Break, Abort {}

    public record Start(@Nullable Instant occurredAt) implements Asked {}

    public record Count(int by, @Nullable Instant occurredAt) implements Asked {}

    /** Fails with a checked exception after its event was applied. */
    public record Break(@Nullable Instant occurredAt) implements Asked {}

    /**
     * Swallows an SQL error after its event was applied, so that the transaction is aborted unseen.
     */
    public record Abort(@Nullable Instant occurredAt) implements Asked {}

    public sealed interface Counted extends DomainEvent permits Started, Raised {}

    @EventType(name = "sample.Started", ja = "開始", en = "Started")
    public record Started() implements Counted {}

    @EventType(name = "sample.Raised", ja = "加算", en = "Raised", guideline = "IV-1.4-F1")
    public record Raised(int by) implements Counted {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(Start command) {
        create(List.of(new Started()));
    }

    @CommandHandler
    void handle(Count command, Occasion occasion) {
        change(sum -> command.by() == 0 ? List.of() : List.of(new Raised(command.by())));
    }

    @CommandHandler
    void handle(Break command) throws IOException {
        change(sum -> List.of(new Raised(1)));
        throw new IOException("checked");
    }

    @CommandHandler
    void handle(Abort command, JdbcClient jdbc) {
        change(sum -> List.of());
        try {
            jdbc.sql("SELECT 1 / 0").query(Integer.class).single();
        } catch (RuntimeException expected) {
            // what a careless handler would do: the transaction is aborted, and nobody says so
        }
    }

    @Override
    protected Long evolve(@Nullable Long sum, Counted event) {
        return (sum == null ? 0L : sum) + (event instanceof Raised r ? r.by() : 0);
    }
}
