package jp.daicho.contract.lawchange;

import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import org.jspecify.annotations.Nullable;

/** The work report on the modification was submitted. */
@EventType(
        name = "lawchange.ModificationReported",
        guideline = {"IV-1.5-S5", "IV-1.5-X1"},
        ja = "改修の作業報告書を提出",
        en = "Modification reported")
public record ModificationReported(
        String title,
        String content,
        @Nullable String reference,
        @IdOf(Named.PERSON) UUID submittedBy)
        implements LawChangeEvent {}
