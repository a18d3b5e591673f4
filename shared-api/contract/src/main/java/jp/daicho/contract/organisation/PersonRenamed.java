package jp.daicho.contract.organisation;

import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;

/** A person got another name. */
@EventType(
        name = "organisation.PersonRenamed",
        visibility = Visibility.PERSONAL,
        ja = "氏名を変更",
        en = "Person renamed")
public record PersonRenamed(Sealed name) implements PersonEvent {}
