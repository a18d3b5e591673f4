package jp.daicho.query.compliance;

import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** What a finding of the review register is about. */
@Table("compliance_finding")
record FindingSubjectRow(@Key UUID findingId, UUID subjectId) {}
