package jp.daicho.contract.handover;

import java.util.UUID;

/**
 * @param person who was there
 * @param organisation for which section or company
 */
public record MeetingAttendee(UUID person, UUID organisation) {}
