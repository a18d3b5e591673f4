package jp.daicho.command.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.contract.ContractFacts;
import jp.daicho.command.contract.ContractFacts.KnownContract;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.ProblemType;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.contract.ContractTerm;
import jp.daicho.contract.contract.ContractTrack;
import jp.daicho.contract.handover.AcceptMaterial;
import jp.daicho.contract.handover.AgreeMaterials;
import jp.daicho.contract.handover.AgreedMaterial;
import jp.daicho.contract.handover.CompleteHandover;
import jp.daicho.contract.handover.DataFormat;
import jp.daicho.contract.handover.DeliverMaterial;
import jp.daicho.contract.handover.HandedOverFile;
import jp.daicho.contract.handover.HandoverCommand;
import jp.daicho.contract.handover.HandoverEvent;
import jp.daicho.contract.handover.HandoverKind;
import jp.daicho.contract.handover.HandoverMaterials;
import jp.daicho.contract.handover.HoldHandoverMeeting;
import jp.daicho.contract.handover.MeetingAttendee;
import jp.daicho.contract.handover.PrepareHandover;
import jp.daicho.contract.handover.RecordDataExtraction;
import jp.daicho.contract.handover.SubmitHandoverReport;
import jp.daicho.contract.reference.ReferenceTables;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** A handover being played, act by act; the person of an organisation has its id. */
final class HandoverScene {

    static final UUID SECTION = new UUID(9, 1);
    static final UUID OUTGOING = new UUID(9, 2);
    static final UUID INCOMING = new UUID(9, 3);
    static final UUID CONTRACT = new UUID(9, 4);

    static final Instant NOW = Instant.parse("2027-01-15T00:00:00Z");

    /** Of the incoming contractor, from 1 April 2027. */
    private static final ContractFacts CONTRACTS =
            new ContractFacts() {
                @Override
                public KnownContract contract(UUID contract) {
                    return new KnownContract(
                            contract,
                            "C-1",
                            ContractTrack.COMBINED,
                            INCOMING,
                            List.of(),
                            new ContractTerm(LocalDate.of(2027, 4, 1), LocalDate.of(2028, 3, 31)),
                            null);
                }

                @Override
                public List<KnownContract> ofSystem(UUID system) {
                    return List.of();
                }
            };

    private static final Set<String> HANDED =
            Set.of("HANDOVER_MATERIAL_LIST", "EXTRACTED_DATA", "DATA_RELATION_DOCUMENT");

    private final HandoverKind kind;
    private HandoverState state;

    private HandoverScene(HandoverKind kind, HandoverState state) {
        this.kind = kind;
        this.state = state;
    }

    static HandoverScene of(HandoverKind kind) {
        var prepare =
                new PrepareHandover(
                        null,
                        kind,
                        Track.COMBINED,
                        OUTGOING,
                        INCOMING,
                        null,
                        CONTRACT,
                        LocalDate.of(2027, 2, 26),
                        null);
        var events = HandoverState.prepare(prepare, by(SECTION));
        return new HandoverScene(kind, HandoverState.evolve(null, events.getFirst()));
    }

    private static Occasion by(UUID organisation) {
        var role =
                organisation.equals(SECTION)
                        ? Role.OWNING_SECTION_MANAGER
                        : Role.MAINTENANCE_CONTRACTOR;
        return new Occasion(new Actor(organisation, organisation, role), NOW, NOW);
    }

    List<HandoverEvent> when(UUID organisation, HandoverCommand command) {
        var events = state.decide(command, by(organisation), CONTRACTS);
        for (var event : events) {
            state = HandoverState.evolve(state, event);
        }
        return events;
    }

    static void refused(ProblemType problem, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.type()).isEqualTo(problem));
    }

    /** Every row addressed: a few handed over, the others reasoned away. */
    static AgreeMaterials agreement(HandoverKind kind) {
        var table = ReferenceTables.table("IV-7-1-1");
        var rows =
                HandoverMaterials.toBeAddressed(kind).stream()
                        .map(code -> row(table.row(code).orElseThrow().group(), code))
                        .toList();
        var dataSets = kind == HandoverKind.REPLACEMENT ? List.of("宛名") : List.<String>of();
        return new AgreeMaterials(rows, dataSets, List.of(SECTION, OUTGOING), null);
    }

    private static AgreedMaterial row(@Nullable String material, String content) {
        var row =
                new AgreedMaterial(
                        Objects.requireNonNull(material),
                        content,
                        null,
                        LocalDate.of(2027, 1, 29),
                        "電子データ",
                        "保守チーム",
                        null);
        return HANDED.contains(content) ? row : reasonedAway(row);
    }

    static AgreedMaterial reasonedAway(AgreedMaterial row) {
        return new AgreedMaterial(
                row.material(), row.content(), null, null, null, null, "対象システムにない");
    }

    static HandedOverFile file() {
        return new HandedOverFile("宛名.csv", "ab".repeat(32));
    }

    static RecordDataExtraction extraction(long expected, long extracted, DataFormat format) {
        return new RecordDataExtraction(
                "宛名",
                expected,
                extracted,
                format,
                List.of(file()),
                List.of(file()),
                List.of(file()),
                null);
    }

    HandoverScene agree() {
        when(SECTION, agreement(kind));
        return this;
    }

    HandoverScene deliver(String content) {
        when(OUTGOING, new DeliverMaterial(content, "第1版", null, null));
        return this;
    }

    HandoverScene accept(String content) {
        when(SECTION, new AcceptMaterial(content, null, null));
        return this;
    }

    HandoverScene acceptAll() {
        for (var row : agreement(kind).materials()) {
            if (row.needed()) {
                deliver(row.content()).accept(row.content());
            }
        }
        return this;
    }

    HandoverScene meet() {
        var attendees =
                List.of(SECTION, OUTGOING, INCOMING).stream()
                        .map(o -> new MeetingAttendee(o, o))
                        .toList();
        when(SECTION, new HoldHandoverMeeting("会議室", attendees, "資料一式を説明", null));
        return this;
    }

    HandoverScene report() {
        when(OUTGOING, new SubmitHandoverReport("全て引渡した", null, null));
        return this;
    }

    /** All but the extraction of a replacement's data. */
    HandoverScene ready() {
        return agree().acceptAll().meet().report();
    }

    List<HandoverEvent> complete() {
        return when(SECTION, new CompleteHandover(null, null, null));
    }
}
