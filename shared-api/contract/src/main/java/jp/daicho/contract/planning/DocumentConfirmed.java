package jp.daicho.contract.planning;

import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/** The owning section confirmed a revision; no finding of any revision was open. */
@EventType(
        name = "planning.DocumentConfirmed",
        guideline = {"IV-1.1-S5", "IV-1.1-S8", "IV-1.1-X1", "IV-1.1-X2"},
        ja = "保守作業計画書を確認",
        en = "Maintenance work plan confirmed")
public record DocumentConfirmed(int revision, String scheduleFeasibility, @Nullable String remark)
        implements PlanDocumentEvent {}
