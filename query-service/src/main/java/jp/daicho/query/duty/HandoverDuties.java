package jp.daicho.query.duty;

import java.util.HashSet;
import java.util.UUID;
import jp.daicho.contract.handover.AgreedMaterial;
import jp.daicho.contract.handover.DeficiencyHandled;
import jp.daicho.contract.handover.HandoverCompleted;
import jp.daicho.contract.handover.HandoverEvent;
import jp.daicho.contract.handover.HandoverPrepared;
import jp.daicho.contract.handover.HandoverReturned;
import jp.daicho.contract.handover.MaterialDelivered;
import jp.daicho.contract.handover.MaterialsAgreed;
import jp.daicho.contract.handover.QuestionAnswered;
import jp.daicho.contract.handover.QuestionAsked;
import jp.daicho.contract.handover.QuestionResolved;

/** 引継ぎ (IV-7.1): owed by the outgoing contractor, and doubts are cleared by who has them. */
final class HandoverDuties implements DutySource<HandoverEvent> {

    @Override
    public void on(HandoverEvent event, Duties duties) {
        switch (event) {
            case HandoverPrepared e -> {
                duties.keep(g ->
                        g.contractor(e.outgoingContractor())
                                .counterpart(e.incomingContractor())
                                .dueOn(e.dueOn()));
                duties.the(DutyKind.HANDOVER).opens(duties.contractor(), Party.SECTION, e.dueOn());
            }
            case MaterialsAgreed e -> agreed(e, duties);
            case MaterialDelivered e -> duties.the(DutyKind.HANDOVER_MATERIAL, e.content()).done();
            case QuestionAsked e ->
                    duties.the(DutyKind.HANDOVER_ANSWER, e.questionId())
                            .opens(
                                    duties.contractor(),
                                    side(e.askedBy(), duties),
                                    duties.ground().dueOn());
            case QuestionAnswered e -> answered(e, duties);
            case QuestionResolved e -> {
                duties.the(DutyKind.HANDOVER_ANSWER, e.questionId()).done();
                duties.the(DutyKind.HANDOVER_RESOLUTION, e.questionId()).done();
            }
            case HandoverReturned e ->
                    e.deficiencies().stream()
                            .filter(d -> d.deficiencyId() != null)
                            .forEach(d ->
                                    duties.the(DutyKind.HANDOVER_DEFICIENCY, d.deficiencyId())
                                            .opens(duties.contractor(), Party.SECTION, d.dueOn()));
            case DeficiencyHandled e ->
                    duties.the(DutyKind.HANDOVER_DEFICIENCY, e.deficiencyId()).done();
            case HandoverCompleted e -> duties.the(DutyKind.HANDOVER).done();
            default -> {
                // meetings, visits and storage have no day of their own
            }
        }
    }

    /** What is agreed replaces what was: what is not in it any more is owed no more. */
    private static void agreed(MaterialsAgreed event, Duties duties) {
        var needed = new HashSet<String>();
        for (var material : event.materials()) {
            if (material.needed()) {
                needed.add(owed(material, duties));
            }
        }
        duties.open(DutyKind.HANDOVER_MATERIAL).stream()
                .filter(one -> !needed.contains(one.id()))
                .forEach(Duties.One::fallsAway);
    }

    private static String owed(AgreedMaterial material, Duties duties) {
        var one = duties.the(DutyKind.HANDOVER_MATERIAL, material.content());
        if (!one.isDone()) {
            one.opens(duties.contractor(), Party.SECTION, material.dueOn());
        }
        return one.id();
    }

    private static void answered(QuestionAnswered event, Duties duties) {
        var answer = duties.the(DutyKind.HANDOVER_ANSWER, event.questionId());
        answer.done();
        var asker = answer.owedTo();
        if (asker.isPresent()) {
            duties.the(DutyKind.HANDOVER_RESOLUTION, event.questionId())
                    .opens(asker.get(), duties.contractor(), duties.ground().dueOn());
        }
    }

    /** Who asks is one of the companies, or the section that leads the handover. */
    private static Party side(UUID organisation, Duties duties) {
        var ground = duties.ground();
        return organisation.equals(ground.contractor()) || organisation.equals(ground.counterpart())
                ? Party.contractor(organisation)
                : Party.SECTION;
    }
}
