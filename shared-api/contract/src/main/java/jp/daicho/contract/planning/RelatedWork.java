package jp.daicho.contract.planning;

import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;

/** Work on a linked or jointly operated system that concerns this one (IV-1.1-S3, IV-2.1-S3). */
public record RelatedWork(@IdOf(Named.SYSTEM) UUID systemId, String work, String schedule) {

    void check(Checks checks) {
        checks.paragraph("work", work, 2000).line("schedule", schedule, 200);
    }
}
