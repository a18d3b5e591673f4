package jp.daicho.contract.planning;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;

/**
 * How the parties communicate (IV-1.2-S2, IV-2.2-S2).
 *
 * @param agreement how agreement is reached with the contractors
 * @param liaison ways of liaison, with the tool where there is one
 * @param minutesWithin business days within which minutes are submitted; at most 3
 * @param commentsWithin business days within which the City comments on them; at most 5
 * @param cityContacts contact points of the City
 * @param contractorContacts contact points of the contractor
 * @param mailingLists who is registered in mailing lists
 * @param attachments how files are protected, such as by passwords
 * @param requests how requests of each kind are managed
 * @param incidents means of contact and way of reporting at incidents
 */
public record CommunicationRules(
        String agreement,
        String liaison,
        int minutesWithin,
        int commentsWithin,
        @IdOf(Named.PERSON) List<UUID> cityContacts,
        @IdOf(Named.PERSON) List<UUID> contractorContacts,
        String mailingLists,
        String attachments,
        String requests,
        String incidents) {

    private static final int MINUTES_WITHIN = 3;
    private static final int COMMENTS_WITHIN = 5;

    public CommunicationRules {
        cityContacts = List.copyOf(cityContacts);
        contractorContacts = List.copyOf(contractorContacts);
    }

    void check(Checks checks) {
        checks.paragraph("agreement", agreement, 2000)
                .paragraph("liaison", liaison, 2000)
                .that(
                        minutesWithin >= 1 && minutesWithin <= MINUTES_WITHIN,
                        "minutesWithin",
                        "議事録の提出は3営業日以内としてください。",
                        "Expected minutes within at most 3 business days.")
                .that(
                        commentsWithin >= 1 && commentsWithin <= COMMENTS_WITHIN,
                        "commentsWithin",
                        "議事録への意見は5営業日以内としてください。",
                        "Expected comments within at most 5 business days.")
                .size("cityContacts", cityContacts, 1, 50)
                .size("contractorContacts", contractorContacts, 1, 50)
                .paragraph("mailingLists", mailingLists, 2000)
                .paragraph("attachments", attachments, 2000)
                .paragraph("requests", requests, 2000)
                .paragraph("incidents", incidents, 2000);
    }
}
