package jp.daicho.contract.handover;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Records where and how an accepted material is kept (IV-7.1-S3(a)).
 *
 * @param content code of the agreed row
 * @param place 保管場所
 * @param way 保管方法
 */
public record StoreMaterial(String content, String place, String way, @Nullable Instant occurredAt)
        implements HandoverCommand {

    @Override
    public void check(Checks checks) {
        checks.line("place", place, 300).line("way", way, 500);
    }
}
