package jp.daicho.command.organisation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jp.daicho.contract.organisation.PersonalKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keys wrapped by the installation's master key, in a schema of their own. */
@Component
class DatabaseVault implements PersonVault {

    private static final String HMAC = "HmacSHA256";

    private final JdbcClient jdbc;
    private final byte[] masterKey;
    private final SecretKeySpec loginKey;

    DatabaseVault(JdbcClient jdbc, @Value("${daicho.vault.master-key}") String masterKey) {
        this.jdbc = jdbc;
        this.masterKey = Base64.getDecoder().decode(masterKey);
        if (this.masterKey.length != PersonalKey.LENGTH) {
            throw new IllegalStateException(
                    "Expected daicho.vault.master-key to be "
                            + PersonalKey.LENGTH
                            + " bytes in base64, but it has "
                            + this.masterKey.length);
        }
        // a key of its own, so that no digest tells anything about what the master key wraps
        this.loginKey =
                new SecretKeySpec(
                        hmac(new SecretKeySpec(this.masterKey, HMAC), "daicho/login"), HMAC);
    }

    @Override
    public String digestOf(String login) {
        return HexFormat.of().formatHex(hmac(loginKey, login));
    }

    @Override
    public PersonalKey create(UUID person) {
        var key = PersonalKey.generate(person);
        // a key that is there already stays: the append then refuses the person's id
        jdbc.sql(
                        "INSERT INTO vault.person_key (person_id, wrapped) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(person, key.wrapped(masterKey))
                .update();
        return key;
    }

    @Override
    public PersonalKey keyOf(UUID person) {
        var wrapped =
                jdbc.sql("SELECT wrapped FROM vault.person_key WHERE person_id = ?")
                        .param(person)
                        .query(byte[].class)
                        .single();
        return PersonalKey.unwrap(person, wrapped, masterKey);
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
