package jp.daicho.query.organisation;

/** What an organisation of the directory is. */
public enum OrganisationKind {
    /** A section, office or body. */
    UNIT,
    /** A company. */
    CONTRACTOR
}
