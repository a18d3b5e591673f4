package jp.daicho.contract.lawchange;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * How far the work has come by the plan (IV-1.5-S2).
 *
 * @param percent of the planned work that is done
 * @param note what is done, and what stands in the way
 */
public record RecordProgress(int percent, String note, @Nullable Instant occurredAt)
        implements LawChangeCommand {

    @Override
    public void check(Checks checks) {
        checks.that(
                        percent >= 0 && percent <= 100,
                        "percent",
                        "0以上100以下で指定してください。",
                        "Expected a value from 0 to 100.")
                .paragraph("note", note, 4000);
    }
}
