package jp.daicho.contract.lawchange;

import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import org.jspecify.annotations.Nullable;

/** It was decided whether it is maintenance. */
@EventType(
        name = "lawchange.ScopeDecided",
        guideline = {"IV-1.5-G1", "IV-1.5-N2", "IV-1.5-N4"},
        ja = "保守対象範囲を判断",
        en = "Scope decided")
public record ScopeDecided(
        MaintenanceScope scope,
        @IdOf(Named.ORGANISATION) UUID contractor,
        String reason,
        @Nullable String otherMunicipalities)
        implements LawChangeEvent {}
