package jp.daicho.query.records;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Text;
import jp.daicho.http.Sensitivity;
import jp.daicho.query.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** Somebody saw something that is sensitive. */
@Schema(
        name = "Access",
        description =
                "A read of something sensitive: who saw what; kept apart from the events, for a period")
record AccessView(
        @Schema(description = "Id of the record") UUID accessId,
        @Schema(description = "When it was answered") Instant seenAt,
        @Schema(description = "Who read") @IdOf(Named.PERSON) UUID person,
        @Schema(description = "For which section or company") @IdOf(Named.ORGANISATION)
                UUID organisation,
        @Schema(description = "In which roles, of those that may read it") List<String> roles,
        @Schema(description = "What they read by", example = "getPerson") String operation,
        @Schema(description = "What is sensitive about it") Sensitivity sensitivity,
        @Schema(description = "What that is called") Text sensitivityLabel,
        @Schema(description = "The system of the path; null where it has none") @IdOf(Named.SYSTEM)
                @Nullable UUID system,
        @Schema(
                        description =
                                "Ids of whom or what the answer showed; empty where it is all that the operation has, such as an export")
                List<UUID> subjects,
        @Schema(description = "Position of the log that was read at", example = "42") long position,
        @Schema(description = "The id of the request, also in the logs") String correlation) {

    /** The columns as they are stored. */
    record Stored(
            UUID accessId,
            Instant seenAt,
            UUID personId,
            UUID organisationId,
            List<String> roles,
            String operation,
            Sensitivity sensitivity,
            @Nullable UUID systemId,
            List<UUID> subjects,
            long position,
            String correlation) {

        AccessView labelled() {
            return new AccessView(
                    accessId,
                    seenAt,
                    personId,
                    organisationId,
                    roles,
                    operation,
                    sensitivity,
                    sensitivity.label(),
                    systemId,
                    subjects,
                    position,
                    correlation);
        }
    }

    static ListQuery<Stored> query() {
        return ListQuery.select(
                "SELECT a.access_id, a.seen_at, a.person_id, a.organisation_id, a.roles, a.operation, a.sensitivity,"
                        + " a.system_id, a.subjects, a.position, a.correlation FROM records.access a",
                Stored.class);
    }
}
