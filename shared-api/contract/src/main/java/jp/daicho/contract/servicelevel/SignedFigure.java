package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An availability as people sign it: from then on it stands, whatever is learnt later. */
public record SignedFigure(
        long baseSeconds,
        long downSeconds,
        long unknownSeconds,
        @Nullable BigDecimal lowPercent,
        @Nullable BigDecimal highPercent,
        Judgement judgement) {}
