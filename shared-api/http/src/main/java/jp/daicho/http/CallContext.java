package jp.daicho.http;

/**
 * A parameter of an endpoint that comes from the request as a whole (caller, headers, path) and not
 * from a part of it that callers would have to be told about: left out of the documents.
 */
public interface CallContext {}
