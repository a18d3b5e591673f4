package jp.daicho.query.platform;

/**
 * What an event says, for handlers that want its text: as it was stored, lifted where its type has
 * got a newer revision since.
 *
 * @param json one object
 */
public record Payload(String json) {}
