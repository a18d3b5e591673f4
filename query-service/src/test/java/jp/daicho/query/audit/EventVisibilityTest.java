package jp.daicho.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import jp.daicho.contract.AggregateTypes;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Role;
import jp.daicho.contract.Visibility;
import org.junit.jupiter.api.Test;

/** The table in the documents says what the code does. */
class EventVisibilityTest {

    private static final Path TABLE = Path.of("../docs/event-visibility.md");

    @Test
    void theTableSaysWhichRolesSeeWhichEvents() throws IOException {
        var expected = table();
        if (Boolean.getBoolean("daicho.docs.write")) {
            Files.writeString(TABLE, expected);
        }
        assertThat(Files.readString(TABLE))
                .as("-Ddaicho.docs.write=true writes it anew")
                .isEqualTo(expected);
    }

    private static String table() {
        var text =
                new StringBuilder(
                        """
                        # Who sees which events

                        Made from the events by `EventVisibilityTest` (`-Ddaicho.docs.write=true` writes it anew). It rules history, feed and exports.
                        A role held for the whole municipality sees the events of its types on every system; a role held on a system sees those of that
                        system. Events that concern no system (the directory, for one) are for the City's own roles: not for contractors, not for related
                        sections.

                        ## Roles

                        """);
        text.append("| role | 役割 |");
        for (var visibility : Visibility.values()) {
            text.append(' ').append(visibility).append(" |");
        }
        text.append("\n|---|---|").append("---|".repeat(Visibility.values().length)).append('\n');
        for (var role : Role.values()) {
            text.append("| ").append(role).append(" | ").append(role.label().ja()).append(" |");
            for (var visibility : Visibility.values()) {
                text.append(' ').append(cell(role, visibility)).append(" |");
            }
            text.append('\n');
        }
        text.append("\n## Events\n\n| event | 何が起きたか | visible to |\n|---|---|---|\n");
        for (var aggregate : AggregateTypes.all()) {
            for (var event : aggregate.eventClasses()) {
                var type = event.getAnnotation(EventType.class);
                text.append("| `" + type.name() + "` | " + type.ja() + " | " + type.visibility());
                text.append(
                        EventRights.types(Role.INCOMING_CONTRACTOR).contains(type.name())
                                ? ", also incoming |\n"
                                : " |\n");
            }
        }
        return text.toString();
    }

    private static String cell(Role role, Visibility visibility) {
        if (!visibility.isVisibleTo(role)) {
            return "";
        }
        return role == Role.INCOMING_CONTRACTOR ? "plans, reviews, configuration, handover" : "yes";
    }

    @Test
    void everyEventIsSeenByTheAuditor() {
        var all =
                AggregateTypes.all().stream()
                        .flatMap(a -> a.eventClasses().stream())
                        .map(e -> e.getAnnotation(EventType.class).name())
                        .collect(Collectors.toSet());
        assertThat(EventRights.types(Role.AUDITOR)).isEqualTo(all);
    }

    @Test
    void noContractorSeesFactsAboutPersonsOrTheCitysOwn() {
        var contractors = Arrays.stream(Role.values()).filter(Role::isContractor).toList();
        for (var role : contractors) {
            assertThat(EventRights.types(role)).noneMatch(t -> t.startsWith("organisation.Person"));
        }
    }
}
