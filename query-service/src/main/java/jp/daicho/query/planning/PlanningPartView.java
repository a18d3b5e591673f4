package jp.daicho.query.planning;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Track;
import jp.daicho.contract.planning.PlanDocumentKind;
import jp.daicho.contract.planning.PlanPart;
import org.jspecify.annotations.Nullable;

/** One of the documents that a year's planning is made of, whether there is one or not. */
@Schema(
        description =
                "One of the documents that a year's planning of a contract and track is made of: plan,"
                        + " implementation rules or work procedures, whether there is one or not")
public record PlanningPartView(
        UUID contractId,
        @Schema(description = "Number of the contract") String contractNumber,
        @IdOf(Named.SYSTEM) UUID systemId,
        @Schema(description = "Year in which the fiscal year begins", example = "2026")
                int fiscalYear,
        @Schema(description = "MAINTENANCE or OPERATION; a merged document is shown of both")
                Track track,
        PlanPart part,
        PlanningPartStatus status,
        @Schema(description = "Absent where none was asked for") @Nullable UUID planId,
        @Nullable PlanDocumentKind kind,
        @Schema(description = "Title of the latest revision") @Nullable String title,
        @Schema(description = "Number of revisions that are kept") int revisions,
        @Nullable LocalDate dueOn,
        long openFindings,
        long carriedOverFindings,
        @Schema(description = "IV-1.1-X1, IV-1.2-X1, IV-2.1-X1, IV-2.2-X1: it has been made")
                ExitStatus made,
        @Schema(description = "IV-1.1-X2, IV-1.2-X2, IV-2.1-X2, IV-2.2-X2: received after checking")
                ExitStatus received,
        @Schema(description = "IV-1.3-X1, IV-2.3-X1: approved by the section manager")
                ExitStatus approved) {

    /** Which document is which part of which track's planning, as rows. */
    private static final String KINDS =
            Arrays.stream(PlanDocumentKind.values())
                    .flatMap(kind ->
                            kind.serves().stream()
                                    .map(track ->
                                            "('%s', '%s', '%s')"
                                                    .formatted(kind.name(), track, kind.part())))
                    .collect(Collectors.joining(", "));

    /**
     * For each contract of a system in force in a fiscal year, for each track that it is for, each
     * of the three documents. {@code :system}, {@code :year}, {@code :yearBegins}, {@code
     * :yearEnds} and {@code :today} are to be given.
     */
    static final String SELECT =
            """
            SELECT w.* FROM (
              SELECT c.contract_id, c.number AS contract_number, CAST(:system AS uuid) AS system_id,
                CAST(:year AS int) AS fiscal_year, t.track, x.part,
                coalesce(d.status, 'MISSING') AS status, d.plan_id, d.kind, d.title,
                coalesce(d.latest_revision, 0) AS revisions, d.due_on,
                coalesce(d.open_findings, 0) AS open_findings,
                coalesce(d.carried_over_findings, 0) AS carried_over_findings,
                coalesce(d.plan_made, 'OPEN') AS made,
                coalesce(d.plan_received, 'OPEN') AS received,
                coalesce(d.planning_approved, 'OPEN') AS approved
              FROM read_model.contract c
              CROSS JOIN (VALUES ('MAINTENANCE'), ('OPERATION')) AS t (track)
              CROSS JOIN (VALUES ('PLAN'), ('RULES'), ('PROCEDURES')) AS x (part)
              LEFT JOIN (
                SELECT p.*, k.track, k.part FROM (%s) p
                JOIN (VALUES %s) AS k (kind, track, part) ON k.kind = p.kind
              ) d ON d.contract_id = c.contract_id AND d.system_id = :system
                AND d.fiscal_year = CAST(:year AS int) AND d.track = t.track AND d.part = x.part
              WHERE :system = ANY(c.systems) AND c.track IN (t.track, 'COMBINED')
                AND c.begins <= :yearEnds AND c.ends >= :yearBegins
            ) w\
            """
                    .formatted(PlanView.SELECT, KINDS);
}
