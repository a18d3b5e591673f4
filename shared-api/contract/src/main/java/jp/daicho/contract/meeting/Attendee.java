package jp.daicho.contract.meeting;

import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;

/**
 * Who was at a meeting.
 *
 * @param person who was there
 * @param organisation for which section or company
 */
public record Attendee(
        @IdOf(Named.PERSON) UUID person, @IdOf(Named.ORGANISATION) UUID organisation) {}
