package jp.daicho.contract.organisation;

import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;

/** A person's key was destroyed. */
@EventType(
        name = "organisation.PersonErased",
        visibility = Visibility.PERSONAL,
        ja = "個人データを消去",
        en = "Personal data erased")
public record PersonErased() implements PersonEvent {}
