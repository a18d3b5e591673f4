package jp.daicho.command.platform.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Serves dead letters again, each aggregate's in the order of the log: what fails again holds back
 * what is behind it, and nothing of other aggregates.
 */
final class LetterRetry {

    private static final Logger LOG = LoggerFactory.getLogger(LetterRetry.class);

    /** What came of a letter; {@code served} is out of the queue. */
    record Retried(DeadLetter letter, boolean served) {}

    private record Sequence(String policy, String aggregate) {}

    private final Map<String, Policy> policies;
    private final SettledLog log;
    private final DeadLetters letters;
    private final Asking asking;
    private final TransactionTemplate transactions;

    LetterRetry(
            List<Policy> policies,
            SettledLog log,
            DeadLetters letters,
            Asking asking,
            TransactionTemplate transactions) {
        this.policies =
                policies.stream().collect(Collectors.toMap(Policy::name, Function.identity()));
        this.log = log;
        this.letters = letters;
        this.asking = asking;
        this.transactions = transactions;
    }

    boolean knows(String policy) {
        return policies.containsKey(policy);
    }

    List<DeadLetter> waiting(@Nullable String policy) {
        return letters.all(policy);
    }

    List<Retried> retry(@Nullable String policy) {
        var retried = new ArrayList<Retried>();
        var held = new HashSet<Sequence>();
        for (var letter : letters.all(policy)) {
            var sequence = new Sequence(letter.policy(), letter.aggregate());
            var served = !held.contains(sequence) && retry(letter);
            if (!served) {
                held.add(sequence);
            }
            retried.add(new Retried(served ? letter : now(letter), served));
        }
        return retried;
    }

    private DeadLetter now(DeadLetter letter) {
        return letters.find(letter.policy(), letter.eventId()).orElse(letter);
    }

    private boolean retry(DeadLetter letter) {
        var policy = policies.get(letter.policy());
        var event = log.find(letter.position(), letter.eventId()).orElse(null);
        if (policy == null || event == null) {
            return false;
        }
        try {
            if (!asking.serve(policy, event, () -> take(letter))) {
                transactions.executeWithoutResult(status -> take(letter));
            }
            return true;
        } catch (TakenByAnother e) {
            return true;
        } catch (RuntimeException e) {
            if (Failure.isPassing(e)) {
                throw e;
            }
            var failure = Failure.of(e);
            LOG.warn("The dead letter {} failed again: {}", letter, failure, e);
            putBack(policy.name(), event, failure);
            return false;
        }
    }

    private void take(DeadLetter letter) {
        letters.hold(letter.policy(), letter.aggregate());
        if (!letters.remove(letter.policy(), letter.eventId())) {
            throw new TakenByAnother(letter.eventId());
        }
    }

    private void putBack(String policy, StoredEvent event, Failure failure) {
        transactions.executeWithoutResult(status -> {
            letters.hold(policy, event.aggregate());
            if (letters.find(policy, event.eventId()).isPresent()) {
                letters.put(policy, event, failure);
            }
        });
    }

    private static final class TakenByAnother extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TakenByAnother(UUID event) {
            super("The dead letter of " + event + " was served meanwhile", null, false, false);
        }
    }
}
