package jp.daicho.contract.organisation;

import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;

/** A person left and may not sign in any more. */
@EventType(
        name = "organisation.PersonEnded",
        visibility = Visibility.PERSONAL,
        ja = "職員・担当者の登録を終了",
        en = "Person left")
public record PersonEnded() implements PersonEvent {}
