package jp.daicho.contract.organisation;

import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;

/** A company got another name. */
@EventType(
        name = "organisation.ContractorRenamed",
        visibility = Visibility.CITY,
        ja = "事業者の名称を変更",
        en = "Contractor renamed")
public record ContractorRenamed(String name) implements ContractorEvent {}
