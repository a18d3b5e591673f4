package jp.daicho.query.compliance;

import java.util.List;

/** Everything that is on file of a system and touches a year. */
record SystemFile(
        GovernedSystemRow system,
        List<GoverningContractRow> contracts,
        List<GoverningAgreementRow> agreements,
        List<Matter> matters) {}
