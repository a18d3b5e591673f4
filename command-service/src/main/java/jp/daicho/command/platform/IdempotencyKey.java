package jp.daicho.command.platform;

/**
 * What makes two requests the same one.
 *
 * @param caller digest of the subject of the token
 * @param key the header's value
 * @param hash digest of method, path with query, and raw body
 */
public record IdempotencyKey(String caller, String key, byte[] hash) {}
