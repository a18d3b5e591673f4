package jp.daicho.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** An issuer of tokens, right ones and wrong ones. */
final class Tokens {

    static final String ISSUER = "https://issuer.example";

    private final RSAKey key = key();

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String publicKeys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("daicho")
                .subject("somebody")
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(5))));
    }

    String right() {
        return signed(claims());
    }

    String signed(JWTClaimsSet.Builder claims) {
        return signed(claims, JWSAlgorithm.RS256, key);
    }

    static String signed(JWTClaimsSet.Builder claims, JWSAlgorithm algorithm, RSAKey key) {
        try {
            var jwt =
                    new SignedJWT(
                            new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(),
                            claims.build());
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String byAnotherKey() {
        return signed(claims(), JWSAlgorithm.RS256, key());
    }

    String byAnotherAlgorithm() {
        return signed(claims(), JWSAlgorithm.PS256, key);
    }

    static String unsigned() {
        return new PlainJWT(claims().build()).serialize();
    }

    /** Signed with the public key as if it were a shared secret. */
    String confused() {
        try {
            var jwt =
                    new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("test").build(),
                            claims().build());
            jwt.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
