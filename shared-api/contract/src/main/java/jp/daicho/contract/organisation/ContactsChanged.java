package jp.daicho.contract.organisation;

import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;
import org.jspecify.annotations.Nullable;

/** A person is reached in another way; {@code null} where no way is kept. */
@EventType(
        name = "organisation.ContactsChanged",
        visibility = Visibility.PERSONAL,
        ja = "連絡先を変更",
        en = "Contacts changed")
public record ContactsChanged(@Nullable Sealed contacts) implements PersonEvent {}
