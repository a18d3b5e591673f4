/**
 * The REST conventions that both services obey, once for every endpoint: problems, strict JSON,
 * limits, tokens, pages, conditional requests, documents.
 */
@NullMarked
package jp.daicho.http;

import org.jspecify.annotations.NullMarked;
