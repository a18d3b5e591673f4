package jp.daicho.command.authority;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** The RSA key that signs the demonstration's tokens. */
final class SigningKey {

    private SigningKey() {}

    /**
     * @param encoded PKCS #8 in Base64; where it is empty a key is made, and tokens die with the
     *     process
     */
    static RSAKey of(String encoded) {
        try {
            KeyFactory factory = KeyFactory.getInstance("RSA");
            PrivateKey key =
                    encoded.isEmpty()
                            ? generate()
                            : factory.generatePrivate(
                                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
            if (!(key instanceof RSAPrivateCrtKey complete)) {
                throw new IllegalArgumentException(
                        "Expected daicho.demonstration.signing-key to be a complete RSA key");
            }
            RSAPublicKey publicKey =
                    (RSAPublicKey)
                            factory.generatePublic(
                                    new RSAPublicKeySpec(
                                            complete.getModulus(), complete.getPublicExponent()));
            return new RSAKey.Builder(publicKey)
                    .privateKey(complete)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint()
                    .build();
        } catch (GeneralSecurityException | JOSEException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Expected daicho.demonstration.signing-key to be an RSA key, PKCS #8 in Base64",
                    e);
        }
    }

    private static PrivateKey generate() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair().getPrivate();
    }
}
