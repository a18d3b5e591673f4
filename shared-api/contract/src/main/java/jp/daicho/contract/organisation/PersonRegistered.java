package jp.daicho.contract.organisation;

import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A person entered the directory.
 *
 * @param loginDigest HMAC-SHA-256 of the login under a key derived from the master key, in hex
 */
@EventType(
        name = "organisation.PersonRegistered",
        guideline = {"II-1-A1", "II-1-A2", "II-1-A3"},
        visibility = Visibility.PERSONAL,
        ja = "職員・担当者を登録",
        en = "Person registered")
public record PersonRegistered(
        UUID organisation,
        Position position,
        String loginDigest,
        Sealed login,
        Sealed name,
        @Nullable Sealed contacts)
        implements PersonEvent {}
