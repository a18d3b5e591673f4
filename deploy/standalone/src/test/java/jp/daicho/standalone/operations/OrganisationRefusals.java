package jp.daicho.standalone.operations;

/** Sections, companies, people and delegations. */
final class OrganisationRefusals extends RefusalScenarios {

    OrganisationRefusals() {
        usually("registerOrganisationUnit", "code: 'U${serial}'");
        usually("registerContractor", "corporateNumber: '${corporateNumber}'");
        usually("registerPerson", "organisation: '${section}', login: 'person-${serial}'");
        usually("movePerson", "organisation: '${section}'");
        usually(
                "delegateApproval",
                "delegate: '${chief}', systems: ['${systemId}'], from: '${today}', until: '${today+30}'");
        units();
        contractors();
        persons();
        delegations();
    }

    private void units() {
        given("a unit", s -> s.does("registerOrganisationUnit", "code: 'SODE'"))
                .command("registerOrganisationUnit", "code: 'SODE'")
                .refusedAs("unit-code-taken")
                .command("mergeOrganisationUnit", "into: '${organisationUnitId}'")
                .refusedAs("merge-into-itself")
                .command("mergeOrganisationUnit", "into: '${maintainer-organisation}'")
                .refusedAs("not-an-organisation");
        given(
                        "a unit that went into another",
                        s ->
                                s.does("registerOrganisationUnit")
                                        .does("mergeOrganisationUnit", "into: '${section}'"))
                .commands(
                        "renameOrganisationUnit",
                        "mergeOrganisationUnit",
                        "grantUnitRole",
                        "revokeUnitRole")
                .refusedAs("organisation-merged");
    }

    private void contractors() {
        given("a company", s -> s.does("registerContractor", "corporateNumber: '7000012050002'"))
                .command("registerContractor", "corporateNumber: '7000012050002'")
                .refusedAs("corporate-number-taken")
                .command("mergeContractor", "into: '${contractorId}'")
                .refusedAs("merge-into-itself")
                .command("mergeContractor", "into: '${section}'")
                .refusedAs("not-an-organisation");
        given(
                        "a company that went into another",
                        s ->
                                s.does("registerContractor")
                                        .does(
                                                "mergeContractor",
                                                "into: '${subcontractor-organisation}'"))
                .by("admin")
                .command("mergeContractor", "into: '${builder-organisation}'")
                .refusedAs("organisation-merged")
                .commands("renameContractor")
                .refusedAs("organisation-merged");
    }

    private void persons() {
        given("a person", s -> s.does("registerPerson", "login: 'sato'"))
                .command("registerPerson", "login: 'sato'")
                .refusedAs("login-taken")
                .command("registerPerson", "organisation: '${unknownId}'")
                .refusedAs("not-an-organisation")
                .command("registerPerson", "organisation: '${builder-organisation}'")
                .refusedAs("position-mismatch")
                .command("movePerson", "organisation: '${unknownId}'")
                .refusedAs("not-an-organisation")
                .command("movePerson", "organisation: '${builder-organisation}'")
                .refusedAs("position-mismatch")
                .commands("erasePerson")
                .refusedAs("person-still-here");
        given("a person who has left", s -> s.does("registerPerson").does("endPerson"))
                .commands(
                        "renamePerson",
                        "changeContacts",
                        "movePerson",
                        "grantPersonRole",
                        "revokePersonRole")
                .refusedAs("person-ended");
    }

    private void delegations() {
        given("nobody but those of the stage")
                .command("delegateApproval", "delegate: '${staff}'")
                .refusedAs("delegate-not-a-chief")
                .command("delegateApproval", "from: '${today-9}', until: '${today-1}'")
                .refusedAs("delegation-in-the-past")
                .command("delegateApproval", "systems: ['${unknownId}']")
                .refusedAs("not-the-sections-system");
        given(
                        "a delegation, and the manager of another section",
                        s ->
                                s.does("delegateApproval")
                                        .does("registerOrganisationUnit")
                                        .does(
                                                "registerSystem",
                                                "owningSection: '${organisationUnitId}'")
                                        .moves(
                                                "other-maintainer",
                                                "organisationUnitId",
                                                "SECTION_MANAGER"))
                .by("other-maintainer")
                .commands("revokeDelegation")
                .refusedAs("not-the-sections-manager");
    }
}
