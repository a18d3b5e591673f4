package jp.daicho.command.handover;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.handover.AcceptMaterial;
import jp.daicho.contract.handover.AgreeMaterials;
import jp.daicho.contract.handover.AgreedMaterial;
import jp.daicho.contract.handover.DataExtractionRecorded;
import jp.daicho.contract.handover.DeliverMaterial;
import jp.daicho.contract.handover.HandoverEvent;
import jp.daicho.contract.handover.HandoverKind;
import jp.daicho.contract.handover.HandoverMaterials;
import jp.daicho.contract.handover.HandoverProblem;
import jp.daicho.contract.handover.MaterialAccepted;
import jp.daicho.contract.handover.MaterialDelivered;
import jp.daicho.contract.handover.MaterialStored;
import jp.daicho.contract.handover.MaterialsAgreed;
import jp.daicho.contract.handover.RecordDataExtraction;
import jp.daicho.contract.handover.StoreMaterial;

/** What is handed over: agreed, delivered, accepted, stored; and the data of a replaced system. */
final class Handing {

    private Handing() {}

    static List<HandoverEvent> decide(HandoverState state, AgreeMaterials command) {
        state.mustBeUnderWay();
        var agreed =
                new MaterialsAgreed(
                        command.materials(),
                        requireNonNullElse(command.dataSets(), List.of()),
                        command.agreedBy());
        if (agreed.equals(state.agreement())) {
            return List.of();
        }
        agreedByBoth(state, agreed);
        everythingAddressed(state, agreed);
        nothingDeliveredDropped(state, agreed);
        return List.of(agreed);
    }

    private static void agreedByBoth(HandoverState state, MaterialsAgreed agreed) {
        var outgoing = state.parties().outgoingContractor();
        var section = state.parties().owningSection();
        if (!agreed.agreedBy().containsAll(List.of(outgoing, section))) {
            throw HandoverProblem.NOT_AGREED_BY_BOTH.because(outgoing, section);
        }
    }

    private static void everythingAddressed(HandoverState state, MaterialsAgreed agreed) {
        var rows =
                agreed.materials().stream()
                        .collect(Collectors.toMap(AgreedMaterial::content, Function.identity()));
        var missing =
                HandoverMaterials.toBeAddressed(state.parties().kind()).stream()
                        .filter(code -> !rows.containsKey(code))
                        .toList();
        if (!missing.isEmpty()) {
            throw HandoverProblem.MATERIALS_NOT_ADDRESSED.because(String.join(", ", missing));
        }
        if (state.parties().kind() == HandoverKind.REPLACEMENT) {
            enoughForReplacement(agreed, rows);
        }
    }

    private static void enoughForReplacement(
            MaterialsAgreed agreed, Map<String, AgreedMaterial> rows) {
        for (var code : HandoverMaterials.OF_EVERY_REPLACEMENT) {
            if (!requireNonNull(rows.get(code)).needed()) {
                throw HandoverProblem.NEEDED_AT_REPLACEMENT.because(code);
            }
        }
        if (agreed.dataSets().isEmpty()) {
            throw HandoverProblem.DATA_SETS_MISSING.because();
        }
    }

    private static void nothingDeliveredDropped(HandoverState state, MaterialsAgreed agreed) {
        var kept = new HashSet<String>();
        agreed.materials().stream()
                .filter(AgreedMaterial::needed)
                .map(AgreedMaterial::content)
                .forEach(kept::add);
        state.materials()
                .forEach((content, material) -> {
                    if (material.delivered() && !kept.contains(content)) {
                        throw HandoverProblem.DELIVERED_MATERIAL_DROPPED.because(content);
                    }
                });
    }

    static List<HandoverEvent> decide(
            HandoverState state, DeliverMaterial command, Occasion occasion) {
        state.mustBeUnderWay();
        state.mustBeOutgoing(occasion);
        var content = command.content();
        if (state.agreedMaterial(content).accepted()) {
            throw HandoverProblem.MATERIAL_ALREADY_ACCEPTED.because(content);
        }
        return List.of(
                new MaterialDelivered(
                        content,
                        command.description(),
                        requireNonNullElse(command.files(), List.of())));
    }

    static List<HandoverEvent> decide(HandoverState state, AcceptMaterial command) {
        state.mustBeUnderWay();
        var content = command.content();
        var material = state.agreedMaterial(content);
        if (!material.delivered()) {
            throw HandoverProblem.MATERIAL_NOT_DELIVERED.because(content);
        }
        return material.accepted()
                ? List.of()
                : List.of(new MaterialAccepted(content, command.note()));
    }

    /** Materials may find another place after the handover is complete, too. */
    static List<HandoverEvent> decide(HandoverState state, StoreMaterial command) {
        var content = command.content();
        if (!state.agreedMaterial(content).accepted()) {
            throw HandoverProblem.MATERIAL_NOT_ACCEPTED.because(content);
        }
        return List.of(new MaterialStored(content, command.place(), command.way()));
    }

    static List<HandoverEvent> decide(
            HandoverState state, RecordDataExtraction command, Occasion occasion) {
        state.mustBeUnderWay();
        state.mustBeOutgoing(occasion);
        if (!state.mustBeAgreed().dataSets().contains(command.dataSet())) {
            throw HandoverProblem.DATA_SET_NOT_AGREED.because(command.dataSet());
        }
        var recorded =
                new DataExtractionRecorded(
                        command.dataSet(),
                        command.expectedCount(),
                        command.extractedCount(),
                        command.format(),
                        command.files(),
                        command.layouts(),
                        command.codeTables());
        return recorded.equals(state.extractions().get(command.dataSet()))
                ? List.of()
                : List.of(recorded);
    }
}
