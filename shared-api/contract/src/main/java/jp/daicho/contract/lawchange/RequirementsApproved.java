package jp.daicho.contract.lawchange;

import jp.daicho.contract.EventType;

/** The section manager approved the requirements. */
@EventType(
        name = "lawchange.RequirementsApproved",
        guideline = {"IV-1.5-G1"},
        ja = "要件を承認",
        en = "Requirements approved")
public record RequirementsApproved(String business, String maintenance, String functional)
        implements LawChangeEvent {}
