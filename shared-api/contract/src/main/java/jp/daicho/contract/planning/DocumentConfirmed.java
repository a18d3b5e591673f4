package jp.daicho.contract.planning;

import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The owning section received a revision after checking it; no finding of any revision was open.
 *
 * @param scheduleFeasibility why the schedule of a plan is feasible; absent of other documents
 */
@EventType(
        name = "planning.DocumentConfirmed",
        revision = 2,
        guideline = {
            "IV-1.1-S5",
            "IV-1.1-S8",
            "IV-1.1-X1",
            "IV-1.1-X2",
            "IV-1.2-X1",
            "IV-1.2-X2",
            "IV-2.1-S3",
            "IV-2.1-S8",
            "IV-2.1-X1",
            "IV-2.1-X2",
            "IV-2.2-X1",
            "IV-2.2-X2"
        },
        ja = "計画書等を確認",
        en = "Document of planning confirmed")
public record DocumentConfirmed(
        int revision, @Nullable String scheduleFeasibility, @Nullable String remark)
        implements PlanDocumentEvent {}
