package jp.daicho.contract.lawchange;

import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The change is closed.
 *
 * @param buildReference where it goes on by the Build Guideline; {@code null} within maintenance
 */
@EventType(
        name = "lawchange.LawChangeClosed",
        guideline = {"IV-1.5-X1", "IV-1.5-X2", "IV-1.5-N4"},
        ja = "法・制度改正対応を終結",
        en = "Change by law closed")
public record LawChangeClosed(
        MaintenanceScope scope, @Nullable String buildReference, @Nullable String note)
        implements LawChangeEvent {}
