package jp.daicho.query.records;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Role;
import jp.daicho.contract.Text;
import jp.daicho.query.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** A command that was refused, without what it said. */
@Schema(
        name = "Refusal",
        description =
                "A command that was refused: by which rule, to whom, of what; kept apart from the events, for a period")
record RefusalView(
        @Schema(description = "Id of the record") UUID refusalId,
        @Schema(description = "When it was refused") Instant refusedAt,
        @Schema(
                        description = "The rule: the last part of the problem's type",
                        example = "person-still-here")
                String problem,
        @Schema(description = "What the rule says went wrong") Text problemTitle,
        @Schema(description = "HTTP status of the answer: 403, 404, 409 or 412", example = "409")
                int status,
        @Schema(description = "Rows of the guideline's checklist behind the rule")
                List<String> guideline,
        @Schema(description = "What was asked for", example = "erasePerson") String operation,
        @Schema(description = "Of what", example = "Person") String aggregateType,
        @Schema(
                        description =
                                "Id of that; of something that was to be created, the id that it would have had")
                UUID aggregateId,
        @Schema(description = "The system of the path; null where it has none") @IdOf(Named.SYSTEM)
                @Nullable UUID system,
        @Schema(description = "Who asked; null where the directory does not know the caller")
                @IdOf(Named.PERSON)
                @Nullable UUID person,
        @Schema(
                        description =
                                "Of a caller whom the directory does not know: the same for the same login, and no way back to it")
                @Nullable String unknownCaller,
        @Schema(description = "For which section or company") @IdOf(Named.ORGANISATION)
                @Nullable UUID organisation,
        @Schema(description = "In which role; null where no allowed one is held")
                @Nullable Role role,
        @Schema(description = "The id of the request, also in the logs") String correlation,
        @Schema(
                        description =
                                "Keyed digest of method, path and body, in hex: the same request again is known by it,"
                                        + " and there is no way back to what it said")
                String requestDigest) {

    /** The columns as they are stored. */
    record Stored(
            UUID refusalId,
            Instant refusedAt,
            String problem,
            int status,
            List<String> guideline,
            String operation,
            String aggregateType,
            UUID aggregateId,
            @Nullable UUID systemId,
            @Nullable UUID personId,
            @Nullable String callerDigest,
            @Nullable UUID organisationId,
            @Nullable Role role,
            String correlation,
            String requestDigest) {

        RefusalView titled(Text title) {
            return new RefusalView(
                    refusalId,
                    refusedAt,
                    problem,
                    title,
                    status,
                    guideline,
                    operation,
                    aggregateType,
                    aggregateId,
                    systemId,
                    personId,
                    callerDigest,
                    organisationId,
                    role,
                    correlation,
                    requestDigest);
        }
    }

    static ListQuery<Stored> query() {
        return ListQuery.select(
                "SELECT r.refusal_id, r.refused_at, r.problem, r.status, r.guideline, r.operation, r.aggregate_type,"
                        + " r.aggregate_id, r.system_id, r.person_id, r.caller_digest, r.organisation_id, r.role, r.correlation,"
                        + " encode(r.request_digest, 'hex') AS request_digest FROM records.refusal r",
                Stored.class);
    }
}
