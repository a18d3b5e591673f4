package jp.daicho.contract.servicelevel;

import org.jspecify.annotations.Nullable;

/**
 * What a later correction changes about a signed figure. The signed figure itself stays as it is.
 *
 * @param signed what was signed
 * @param corrected what it would be now
 */
public record Restatement(SignedFigure signed, SignedFigure corrected) {

    /** The difference, or {@code null} where nothing changed. */
    public static @Nullable Restatement between(SignedFigure signed, SignedFigure corrected) {
        return signed.equals(corrected) ? null : new Restatement(signed, corrected);
    }

    public long downSecondsDifference() {
        return corrected.downSeconds() - signed.downSeconds();
    }

    public long baseSecondsDifference() {
        return corrected.baseSeconds() - signed.baseSeconds();
    }

    public boolean judgementChanged() {
        return signed.judgement() != corrected.judgement();
    }
}
