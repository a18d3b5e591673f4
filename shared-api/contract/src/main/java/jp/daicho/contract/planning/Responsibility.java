package jp.daicho.contract.planning;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;

/**
 * Who takes part, as what, answering for what (IV-1.1-S2, IV-2.1-S2).
 *
 * @param participant a code of 表II-1-3
 * @param persons who they are, where persons are named
 * @param role division of roles
 * @param duty what they answer for
 */
public record Responsibility(
        String participant, @IdOf(Named.PERSON) List<UUID> persons, String role, String duty) {

    public Responsibility {
        persons = List.copyOf(persons);
    }

    void check(Checks checks) {
        checks.that(
                        PlanTables.isParticipant(participant),
                        "participant",
                        "表1-3の参画者の符号を指定してください。",
                        "Expected the code of a participant of table II-1-3.")
                .size("persons", persons, 0, 100)
                .line("role", role, 200)
                .paragraph("duty", duty, 2000);
    }
}
