package jp.daicho.query.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A revision of the minutes, with what was said of it. */
@Table("meeting_minutes")
record MinutesRow(
        @Key @Index UUID meetingId,
        @Key int revision,
        JsonNode minutes,
        LocalDate submittedOn,
        boolean late,
        @Nullable LocalDate commentsDueOn,
        UUID submittedBy,
        List<String> comments,
        @Nullable UUID approvedBySection,
        @Nullable UUID approvedByContractor) {

    MinutesRow commented(List<String> more) {
        var all = new ArrayList<>(comments);
        all.addAll(more);
        return with(List.copyOf(all), approvedBySection, approvedByContractor);
    }

    MinutesRow approvedBySection(UUID person) {
        return with(comments, person, approvedByContractor);
    }

    MinutesRow approvedByContractor(UUID person) {
        return with(comments, approvedBySection, person);
    }

    private MinutesRow with(
            List<String> said, @Nullable UUID bySection, @Nullable UUID byContractor) {
        return new MinutesRow(
                meetingId,
                revision,
                minutes,
                submittedOn,
                late,
                commentsDueOn,
                submittedBy,
                said,
                bySection,
                byContractor);
    }
}
