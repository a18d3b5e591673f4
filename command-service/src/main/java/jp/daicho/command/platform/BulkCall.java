package jp.daicho.command.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.Command;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.Rejection;
import jp.daicho.http.Receipt;

/**
 * One request for many commands: each by itself, or some hundreds together. The request's
 * idempotency key holds for each part by the part's name.
 */
public final class BulkCall {

    private final Submissions submissions;
    private final CommandBatch batch;
    private final Asked asked;

    BulkCall(Submissions submissions, CommandBatch batch, Asked asked) {
        this.submissions = submissions;
        this.batch = batch;
        this.asked = asked;
    }

    /**
     * Runs one part in a unit of work of its own.
     *
     * @param name stable name of the part within the request, such as its number
     */
    public Receipt part(AggregateType type, UUID id, Command command, String name) {
        return submissions.receipt(submissions.run(type, id, command, asked.systems(), name));
    }

    /**
     * One of many commands that are recorded together.
     *
     * @param id of the aggregate, created with the command where it is not there
     */
    public record Part(AggregateType type, UUID id, Command command) {}

    /**
     * What came of a part.
     *
     * @param changed whether anything was recorded; nothing is where it was so already
     */
    public record Done(UUID id, long version, long position, boolean changed) {}

    /**
     * Runs parts in one transaction, quickly: all are recorded, or none. They may be some hundreds,
     * as the readers of the log wait for the whole. {@code dryRun} keeps nothing of it.
     *
     * <p>The refusal of a part that was run alone is kept. Where there were several, the caller
     * tries them one by one, or answers the one that stood in the way and says so: {@link
     * #refused}.
     *
     * @param chunk stable name of the chunk within the request, such as its number
     * @throws PartRefused where one is refused
     */
    public List<Done> together(List<Part> parts, String chunk) {
        var together = new ArrayList<CommandRunner.Submission>();
        for (var part : parts) {
            try {
                together.add(submissions.oneOfMany(part.type, part.id, part.command));
            } catch (InvalidCommand e) {
                throw new PartRefused(together.size(), e);
            }
        }
        try {
            return batch.run(together, submissions.key(chunk), asked.dryRun()).stream()
                    .map(o -> new Done(o.id(), o.version(), o.position(), o.changed()))
                    .toList();
        } catch (PartRefused e) {
            if (parts.size() == 1) {
                refused(parts, e);
            }
            throw e;
        }
    }

    /** Keeps the refusal of the part that stood in the way of the others. */
    public void refused(List<Part> parts, PartRefused e) {
        var part = parts.get(e.index());
        if (e.refusal() instanceof Rejection rejection) {
            submissions.refused(part.type, part.id, rejection);
        }
    }
}
