package jp.daicho.query.organisation;

import jp.daicho.contract.organisation.PersonRegistered;
import org.springframework.stereotype.Component;

/** Tells which person signs in with a token's subject, without anybody's login being kept. */
@Component
public class Logins {

    private final Vault vault;

    Logins(Vault vault) {
        this.vault = vault;
    }

    /** What {@link PersonRegistered#loginDigest} says of the person. */
    public String digestOf(String tokenSubject) {
        return vault.digestOf(tokenSubject);
    }
}
