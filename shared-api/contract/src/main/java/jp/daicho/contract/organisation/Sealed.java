package jp.daicho.contract.organisation;

/**
 * A personal value as the log holds it: encrypted with its person's own key, unreadable for ever
 * once that key is destroyed.
 *
 * @param ciphertext base64 of the nonce (12 bytes) and the AES-256-GCM ciphertext with its tag
 */
public record Sealed(String ciphertext) {}
