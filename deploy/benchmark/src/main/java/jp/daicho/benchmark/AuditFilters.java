package jp.daicho.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is asked of the audit trail of {@link AuditRows}: each filter alone, and some together. */
final class AuditFilters {

    private static final String SYSTEM = "00000000-0000-0000-0001-000000000%1$03d";
    private static final String ACTOR = "00000000-0000-0000-0003-000000000%1$03d";
    private static final String ORGANISATION = "organisation=00000000-0000-0000-0004-000000000007";

    private AuditFilters() {}

    /** By name: the query; {@code %d} is another number each time. */
    static Map<String, String> all() {
        var filters = new LinkedHashMap<String, String>();
        filters.put("none", "limit=50");
        filters.put("system (1 of 600)", "system=00000000-0000-0000-0001-000000000%03d");
        filters.put("type, frequent", "type=incident.IncidentAssessed");
        filters.put("type, rare and old", "type=incident.ProblemRaised");
        filters.put("aggregate type", "aggregateType=Incident");
        filters.put("aggregate", "aggregateId=00000000-0000-0000-0002-000000000%03d");
        filters.put("guideline", "guideline=IV-1.4-F1");
        filters.put("actor (1 of 2,000)", "actor=00000000-0000-0000-0003-000000000%03d");
        filters.put("organisation (1 of 60)", "organisation=00000000-0000-0000-0004-000000000007");
        filters.put("role", "role=OWNING_SECTION_MANAGER");
        filters.put("correlation", "correlation=c-%d");
        filters.put(
                "recorded in one month",
                "recordedFrom=2025-03-01T00:00:00Z&recordedTo=2025-04-01T00:00:00Z");
        filters.put(
                "happened in one month",
                "occurredFrom=2025-03-01T00:00:00Z&occurredTo=2025-04-01T00:00:00Z");
        filters.put(
                "happened a year before it was recorded",
                "occurredFrom=2024-03-01T00:00:00Z&occurredTo=2024-03-02T00:00:00Z");
        filters.put("text, frequent", text("帳票"));
        filters.put("text, rare", text("語彙%d"));
        filters.put("text, rarer (1 of 1,000)", text("語彙1") + "%1$03d");
        filters.put("text, absent", text("存在皆無"));
        filters.put("text of the sentence", text("報告した"));
        filters.put(
                "text and system", text("帳票") + "&system=00000000-0000-0000-0001-000000000%03d");
        filters.put("text, rare, and system", text("語彙%d") + "&system=" + SYSTEM);
        filters.put("text, rare, and role", text("語彙%d") + "&role=OWNING_SECTION_MANAGER");
        filters.put("two words, both rare", text("語彙1%d 語彙%d"));
        filters.put("system and actor", "system=" + SYSTEM + "&actor=" + ACTOR);
        filters.put("system and role", "system=" + SYSTEM + "&role=OWNING_SECTION_MANAGER");
        filters.put("system and guideline", "system=" + SYSTEM + "&guideline=IV-1.2-S3");
        filters.put("actor and guideline", "actor=" + ACTOR + "&guideline=IV-1.2-S3");
        filters.put("organisation and role", ORGANISATION + "&role=OWNING_SECTION_STAFF");
        filters.put("organisation and guideline", ORGANISATION + "&guideline=IV-1.2-S3");
        filters.put("organisation and type", ORGANISATION + "&type=incident.IncidentReported");
        filters.put("role and guideline", "role=MAINTENANCE_CONTRACTOR&guideline=IV-1.2-S3");
        filters.put(
                "role and type that never met",
                "role=OWNING_SECTION_MANAGER&type=incident.IncidentReported");
        filters.put(
                "system, organisation and role",
                "system=" + SYSTEM + "&" + ORGANISATION + "&role=OWNING_SECTION_STAFF");
        filters.put(
                "system, type and month",
                "system=00000000-0000-0000-0001-000000000%03d&type=incident.IncidentAssessed"
                        + "&recordedFrom=2025-03-01T00:00:00Z&recordedTo=2025-04-01T00:00:00Z");
        filters.put(
                "actor and role that never met",
                "actor=00000000-0000-0000-0003-000000000%03d&role=AUDITOR");
        return filters;
    }

    static String text(String words) {
        return "text="
                + URLEncoder.encode(words, StandardCharsets.UTF_8)
                        .replace("%", "%%")
                        .replace("%%25d", "%1$d");
    }
}
