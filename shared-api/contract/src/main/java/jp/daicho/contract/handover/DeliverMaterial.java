package jp.daicho.contract.handover;

import java.time.Instant;
import java.util.List;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Hands over an agreed material (IV-7.1-X1).
 *
 * @param content code of the agreed row
 * @param description what was handed over, in which state
 * @param files what it consists of, where it is files or numbered papers
 */
public record DeliverMaterial(
        String content,
        String description,
        @Nullable List<HandedOverFile> files,
        @Nullable Instant occurredAt)
        implements HandoverCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("description", description, 2000)
                .size("files", files, 0, 1000)
                .each("files", files, HandedOverFile::check);
    }
}
