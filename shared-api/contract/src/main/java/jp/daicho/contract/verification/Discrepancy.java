package jp.daicho.contract.verification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not as it should be.
 *
 * @param discrepancyId the same whenever the same is found again of the same thing
 * @param subject management number of the asset, or code of the document
 * @param itemId the configuration item, where one is recorded
 * @param differences of a record that differs
 * @param remark what was said of it
 */
public record Discrepancy(
        UUID discrepancyId,
        DiscrepancyKind kind,
        String subject,
        @Nullable UUID itemId,
        List<RecordDifference> differences,
        @Nullable String remark) {

    public Discrepancy {
        differences = List.copyOf(differences);
    }

    /** The id of what is found of a thing in a verification. */
    public static UUID idOf(UUID verification, DiscrepancyKind kind, String subject) {
        return UUID.nameUUIDFromBytes(
                ("discrepancy/" + verification + "/" + kind + "/" + subject)
                        .getBytes(StandardCharsets.UTF_8));
    }
}
