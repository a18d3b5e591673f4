package jp.daicho.contract.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The master keys that an installation knows: the present one, by which everything new is wrapped,
 * and former ones, by which something may still be. Each wrapping says by which key it is, so keys
 * are changed without anything being unreadable for a moment.
 */
public final class MasterKeys {

    private final MasterKey present;
    private final List<MasterKey> all;

    private MasterKeys(MasterKey present, List<MasterKey> all) {
        this.present = present;
        this.all = all;
    }

    /**
     * Reads the configured keys.
     *
     * @param present {@code daicho.vault.master-key}
     * @param former {@code daicho.vault.former-master-keys}, the latest first
     */
    public static MasterKeys of(String present, List<String> former) {
        var all = new ArrayList<MasterKey>();
        all.add(MasterKey.of(present));
        former.stream()
                .filter(key -> !key.isBlank())
                .map(String::strip)
                .map(MasterKey::of)
                .forEach(all::add);
        return new MasterKeys(all.getFirst(), List.copyOf(all));
    }

    public MasterKey present() {
        return present;
    }

    /** The one from which the key of logins was derived, where none has been kept yet. */
    public MasterKey oldest() {
        return all.getLast();
    }

    /** The key of a person, by whichever of the keys it is wrapped. */
    public PersonalKey unwrap(UUID person, byte[] wrapped) {
        return PersonalKey.unwrap(person, wrapped, keyOf(wrapped));
    }

    /** The key of logins, by whichever of the keys it is wrapped. */
    public LoginKey unwrapLoginKey(byte[] wrapped) {
        return LoginKey.unwrap(wrapped, keyOf(wrapped));
    }

    /**
     * Whether it is wrapped by the present key, in the form that says so.
     *
     * @throws IllegalStateException where none of the keys is the one
     */
    public boolean isPresent(byte[] wrapped) {
        return keyOf(wrapped) == present && !Wrapping.isUnmarked(wrapped);
    }

    private MasterKey keyOf(byte[] wrapped) {
        for (var key : all) {
            if (Wrapping.isBy(key, wrapped)) {
                return key;
            }
        }
        // before wrappings said by which key they are there was one: the oldest
        if (Wrapping.isUnmarked(wrapped)) {
            return oldest();
        }
        throw new IllegalStateException(
                "Expected master key "
                        + Wrapping.idIn(wrapped)
                        + " among daicho.vault.master-key and daicho.vault.former-master-keys, but there are only "
                        + all.stream().map(MasterKey::id).toList());
    }
}
