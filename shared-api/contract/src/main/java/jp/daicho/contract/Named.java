package jp.daicho.contract;

/** What has an id in the log, and a name that is looked up when it is shown. */
public enum Named {
    /** Name kept under a key of the person's own, until the person is erased. */
    PERSON,
    /** A section or other unit of the City, or a contractor. */
    ORGANISATION,
    /** An information system of the register. */
    SYSTEM
}
