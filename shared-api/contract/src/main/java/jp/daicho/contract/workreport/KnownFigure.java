package jp.daicho.contract.workreport;

/** A figure that the ledger filled in by what is on record when the report was submitted. */
public record KnownFigure(WorkFigure figure, long value) {}
