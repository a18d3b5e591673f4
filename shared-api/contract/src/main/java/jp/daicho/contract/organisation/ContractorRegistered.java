package jp.daicho.contract.organisation;

import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;

/** A company entered the directory. */
@EventType(
        name = "organisation.ContractorRegistered",
        guideline = {"I-7-6", "II-1-M4", "II-1-M5"},
        visibility = Visibility.CITY,
        ja = "事業者を登録",
        en = "Contractor registered")
public record ContractorRegistered(String corporateNumber, String name)
        implements ContractorEvent {}
