package jp.daicho.contract.planning;

import java.util.List;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that the contractor attends (IV-1.2-S2, IV-2.2-S2).
 *
 * @param code row of 表1-2-2 or 表2-2-2; absent for a meeting of its own kind
 * @param name what it is called
 * @param purpose what it is for
 * @param frequency how often it is held
 * @param participants who attends, codes of 表II-1-3
 * @param internalRegular whether it is an internal regular meeting, of which no minutes are owed
 */
public record MeetingRule(
        @Nullable String code,
        String name,
        String purpose,
        String frequency,
        List<String> participants,
        boolean internalRegular) {

    public MeetingRule {
        participants = List.copyOf(participants);
    }

    void check(Checks checks) {
        PlanTable.MEETINGS
                .checkCode(checks, code)
                .line("name", name, 200)
                .paragraph("purpose", purpose, 2000)
                .line("frequency", frequency, 200)
                .size("participants", participants, 1, 20);
        for (int i = 0; i < participants.size(); i++) {
            checks.that(
                    PlanTables.isParticipant(participants.get(i)),
                    "participants/" + i,
                    "表1-3の参画者の符号を指定してください。",
                    "Expected the code of a participant of table II-1-3.");
        }
    }
}
