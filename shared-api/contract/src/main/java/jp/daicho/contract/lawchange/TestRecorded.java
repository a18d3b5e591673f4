package jp.daicho.contract.lawchange;

import jp.daicho.contract.EventType;

/** The modification was tested. */
@EventType(
        name = "lawchange.TestRecorded",
        guideline = {"IV-1.5-S3", "IV-1.5-N1"},
        ja = "テストを記録",
        en = "Test recorded")
public record TestRecorded(String subject, boolean regression, boolean passed, String result)
        implements LawChangeEvent {}
