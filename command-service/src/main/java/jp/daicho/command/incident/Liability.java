package jp.daicho.command.incident;

import jp.daicho.contract.incident.NonConformityDetermined;
import jp.daicho.contract.incident.NonConformityNotified;
import jp.daicho.contract.incident.RemedyRecorded;
import org.jspecify.annotations.Nullable;

/** Whether the build contractor answers for it, and what came of that (IV-1.4-N1, IV-2.4-N2). */
record Liability(
        @Nullable NonConformityDetermined decision,
        @Nullable NonConformityNotified notice,
        @Nullable RemedyRecorded remedy) {

    static final Liability NONE = new Liability(null, null, null);

    Liability with(NonConformityDetermined event) {
        return new Liability(event, notice, remedy);
    }

    Liability with(NonConformityNotified event) {
        return new Liability(decision, event, remedy);
    }

    Liability with(RemedyRecorded event) {
        return new Liability(decision, notice, event);
    }
}
